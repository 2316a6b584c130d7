package org.brainbench.survey.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The tables of the admin pages are sorted, filtered and cut into pages by the database, and keep that in the address. */
@QuarkusTest
class TablesTest {

    @TempDir
    Path folder;

    private String email;
    private Visit admin;
    private String study;

    @BeforeEach
    void logIn() {
        email = Accounts.admin();
        admin = Visit.of(email);
        study = Studies.open();
    }

    @Test
    void whereThereIsNothingNothingIsLookedFor() {
        Document none = admin.page("/admin/studies/" + study + "/items");
        assertThat(none.select("form.search")).isEmpty();
        assertThat(none.select("summary[aria-current]").text()).isEqualTo("Administration");
        assertThat(admin.page("/studies").select("summary[aria-current]")).isEmpty();
        Studies.addItems(study, Creator.HUMAN, 1);
        assertThat(admin.page("/admin/studies/" + study + "/items").select("form.search"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/admin/accounts",
                "/admin/audit",
                "/admin/studies",
                "/admin/studies/{study}/items",
                "/admin/studies/{study}/models",
                "/admin/studies/{study}/invitations"
            })
    void everyHeadingSortsBothWaysAndWhatThereIsNotIsRefused(String template) {
        Studies.addItems(study, Creator.HUMAN, 2);
        new ModelUploads(email, folder)
                .text(study, "Seer", "human", ".csv", "doi,ppl_original,ppl_altered\n10.5555/human.0,3,4\n");
        Map<String, String> invitation = Map.of("name", "Pilots", "uses", "5", "days", "30");
        admin.post("/admin/studies/" + study + "/invitations", invitation);
        String path = template.replace("{study}", study);
        Document page = admin.page(path);
        List<String> addresses = page.select("th a[href*='sort=']").eachAttr("href");
        assertThat(addresses).hasSizeGreaterThan(1);
        for (String address : addresses) {
            Document up = admin.page(address);
            assertThat(up.select("th[aria-sort]")).as(address).hasSize(1);
            admin.page(up.select("th[aria-sort] a").attr("href"));
        }
        Response refused = admin.get(path + "?sort=beauty");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.asString()).select("[role=alert]").text())
                .as(refused.asString())
                .contains("does not exist here");
        assertThat(admin.follow(path + "?q=%00'%25").text()).contains("No entries match.");
    }

    @Test
    void noItemIsOnTwoPagesOrNoneWhateverTheOrder() {
        Studies.addItems(study, Creator.HUMAN, 60);
        for (String sort : List.of("creator", "-version", "-doi")) {
            List<String> dois = new ArrayList<>();
            String next = "/admin/studies/" + study + "/items?sort=" + sort;
            while (!next.isEmpty()) {
                Document page = admin.page(next);
                dois.addAll(page.select("#bank tbody th").eachText());
                next = page.select("a[rel=next]").attr("href");
            }
            assertThat(dois).hasSize(60).doesNotHaveDuplicates();
            if (sort.equals("-doi")) {
                assertThat(dois).isSortedAccordingTo(Comparator.reverseOrder());
            }
        }
        Document found = admin.page("/admin/studies/" + study + "/items?q=HUMAN.1&subfield=Systems/Circuits");
        assertThat(found.select("#bank tbody th").eachText())
                .containsExactly("10.5555/human.1", "10.5555/human.11", "10.5555/human.16");
        assertThat(found.select("[role=status]").text()).contains("3 entries match.");
    }

    @Test
    void signsThatADatabaseTakesForAnythingAreLookedForAsTheyAre() {
        String name = "a_b%" + UUID.randomUUID() + "@example.org";
        QuarkusTransaction.requiringNew()
                .run(() -> Account.update("email = ?1 where email = ?2", name, Accounts.expert()));
        String rest = name.substring(3);
        assertThat(emails("a_b%25" + rest.substring(1))).containsExactly(name);
        assertThat(emails("a%25" + rest.substring(1))).isEmpty();
        assertThat(emails("axb%25" + rest.substring(1))).isEmpty();
        assertThat(admin.follow("/admin/accounts?role=ADMIN&q=" + rest.substring(1))
                        .select("tbody tr"))
                .isEmpty();
    }

    private List<String> emails(String q) {
        return admin.follow("/admin/accounts?q=" + q)
                .select("tbody th[scope=row]")
                .eachText();
    }
}
