package org.brainbench.survey.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.Visit;
import org.junit.jupiter.api.Test;

/** A server without credentials of ORCID. */
@OnH2Only
@QuarkusTest
class OrcidOffTest {

    @Test
    void nothingOnItsPagesLeadsToOrcidAndItsAddressesAreNotThere() {
        Visit visit = Visit.anonymous();
        assertThat(visit.page("/login").select("main").text()).doesNotContain("ORCID");
        assertThat(visit.page("/register").select("main").text()).doesNotContain("ORCID");
        assertThat(visit.get("/login/orcid").statusCode()).isEqualTo(404);
        assertThat(visit.get("/login/orcid").asString()).contains("not available on this server", "href=\"/login\"");
        assertThat(visit.get("/login/orcid/return?code=a&state=b").statusCode()).isEqualTo(404);
        assertThat(Visit.of(Accounts.expert()).page("/account").select("main").text())
                .doesNotContain("ORCID");
        assertThat(Visit.of(Accounts.expert()).page("/account/orcid").text())
                .contains("This server does not offer log-in with ORCID.");
    }
}
