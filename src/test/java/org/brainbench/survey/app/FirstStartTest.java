package org.brainbench.survey.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.account.FirstAdmin;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jakarta.inject.Inject;

@QuarkusTest
class FirstStartTest {

    @Inject
    FirstAdmin firstAdmin;

    @Test
    void theDemoStudyIsOpenAndHasItemsOfEverySubfieldAndBothCreators() {
        QuarkusTransaction.requiringNew().run(() -> {
            Study demo = Study.require("demo");
            assertThat(demo.isOpen()).isTrue();
            List<ItemVersion> items = ItemVersion.listCurrent(demo).stream()
                    .filter(version -> Set.of(Creator.HUMAN, Creator.MACHINE).contains(version.item.creator))
                    .toList();
            assertThat(items).hasSizeGreaterThanOrEqualTo(30).allSatisfy(version -> {
                assertThat(words(version.originalText)).isBetween(80, 200);
                assertThat(words(version.alteredText)).isBetween(80, 200);
                assertThat(version.alteredText).isNotEqualTo(version.originalText);
            });
            Map<String, Long> perSubfield = items.stream()
                    .collect(Collectors.groupingBy(version -> version.item.subfield, Collectors.counting()));
            assertThat(perSubfield.keySet()).isEqualTo(new HashSet<>(demo.subfields));
            assertThat(perSubfield.values()).allMatch(count -> count >= 6);
            assertThat(items.stream().map(version -> version.item.creator).distinct())
                    .hasSize(2);
        });
    }

    @Test
    void theOneTimeLinkNoLongerWorksOnceThereIsAnAdmin() {
        Accounts.admin();
        String token = firstAdmin.newLink();
        Response used = Visit.anonymous().get("/setup/" + token);
        assertThat(used.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(used.asString()).select("main.error a[href=/login]"))
                .hasSize(1);
        assertThat(Visit.anonymous().get("/setup/0000").statusCode()).isEqualTo(404);
    }

    private static int words(String text) {
        return text.split("\\s+").length;
    }
}
