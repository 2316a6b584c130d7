package org.brainbench.survey.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.OnH2Only;
import org.brainbench.survey.testsupport.OrcidStub;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.util.Map;
import jakarta.inject.Inject;

/** A server that is started while ORCID does not answer. */
@OnH2Only
@QuarkusTest
@TestProfile(OrcidDownTest.Settings.class)
class OrcidDownTest {

    public static class Settings implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "brainbench.orcid.client-id", "APP-TEST",
                    "brainbench.orcid.client-secret", "only for tests",
                    "brainbench.orcid.issuer", OrcidStub.issuer(OrcidStub.freePort()));
        }
    }

    @Inject
    OrcidConfig config;

    @Test
    void aPageSaysSoUntilOrcidIsThereAgainAndPasswordsWorkMeanwhile() {
        Response gone = Visit.anonymous().get("/login/orcid");
        assertThat(gone.statusCode()).isEqualTo(502);
        assertThat(Jsoup.parse(gone.asString()).select("[role=alert]").text()).contains("log in with your password");
        assertThat(Visit.of(Accounts.expert()).get("/account").statusCode()).isEqualTo(200);
        try (OrcidStub back = new OrcidStub(URI.create(config.issuer()).getPort())) {
            assertThat(Visit.anonymous().get("/login/orcid").header("Location")).startsWith(config.issuer());
        }
    }
}
