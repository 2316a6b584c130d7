package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.List;

@QuarkusTest
class ItemPagesTest {

    private static final int MANY = 120;

    private Visit researcher;

    @BeforeEach
    void logIn() {
        researcher = Visit.of(Accounts.researcher());
    }

    @Test
    void theHardestItemComesFirstAndThoseWithoutAnswersLast() {
        Document page = researcher.page(items(answered()));
        assertThat(dois(page))
                .containsExactly("10.5555/human.1", "10.5555/human.0", "10.5555/human.2", "10.5555/machine.0");
        assertThat(page.select("#items th[aria-sort]").eachText()).containsExactly("Accuracy, shrunk");
        assertThat(page.select("#items th[aria-sort]").attr("aria-sort")).isEqualTo("ascending");
    }

    @Test
    void eachRowSaysWhatTheAnswersComeTo() {
        Document page = researcher.page(items(answered()) + "?sort=doi");
        assertThat(cells(page, 0).subList(0, 5)).containsExactly("10.5555/human.0", "3", "2", "66.7%", "20.8–93.9%");
        assertThat(cells(page, 0).subList(6, 10)).containsExactly("60.0", "20.0 (2)", "Behavioral/Cognitive", "Humans");
        assertThat(cells(page, 1).subList(1, 5)).containsExactly("2", "0", "0.0%", "0.0–65.8%");
        assertThat(cells(page, 1).subList(6, 8)).containsExactly("50.0", "–");
        assertThat(cells(page, 3).subList(1, 8)).containsExactly("0", "0", "–", "–", "–", "–", "–");
        assertThat(page.select(".definitions dd").eachText()).hasSize(6).noneMatch(String::isBlank);
        assertThat(page.text()).doesNotContain("NaN", "null");
    }

    @Test
    void aHeadingSortsByItsColumnAndASecondTimeTheOtherWay() {
        String path = items(answered());
        Document page = researcher.page(path + "?creator=human");
        String byAnswers =
                page.select("#items th a:containsOwn(Answers)").first().attr("href");
        assertThat(byAnswers).isEqualTo(path + "?creator=human&sort=answers");
        Document up = researcher.page(byAnswers);
        assertThat(dois(up)).containsExactly("10.5555/human.2", "10.5555/human.1", "10.5555/human.0");
        String other = up.select("#items th[aria-sort=ascending] a").attr("href");
        assertThat(other).isEqualTo(path + "?creator=human&sort=-answers");
        Document down = researcher.page(other);
        assertThat(dois(down)).containsExactly("10.5555/human.0", "10.5555/human.1", "10.5555/human.2");
        assertThat(down.select("#items th[aria-sort]").attr("aria-sort")).isEqualTo("descending");
        assertThat(down.select(".filters input[name=sort]").val()).isEqualTo("-answers");
    }

    @Test
    void anOrderThatThereIsNotIsRefusedWithTheListAsItIs() {
        Response refused = researcher.get(items(answered()) + "?sort=beauty");
        assertThat(refused.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[role=alert]").text()).contains("Unknown sort order");
        assertThat(dois(page)).startsWith("10.5555/human.1");
    }

    @Test
    void filtersAreThoseOfTheOtherPages() {
        String path = items(answered());
        assertThat(dois(researcher.page(path + "?creator=machine"))).containsExactly("10.5555/machine.0");
        assertThat(dois(researcher.page(path + "?subfield=Systems/Circuits"))).containsExactly("10.5555/human.1");
        Document early = researcher.page(path + "?creator=human&to=2026-01-04&sort=doi");
        assertThat(cells(early, 0).get(1)).isEqualTo("0");
        Document withFast = researcher.page(path + "?exclusions=none&sort=doi");
        assertThat(cells(withFast, 0).get(1)).isEqualTo("4");
        for (String field : List.of("creator", "exclusions", "subfield", "position", "from", "to")) {
            assertThat(researcher.get(path + "?" + field + "=nonesuch").statusCode())
                    .as(field)
                    .isEqualTo(404);
        }
    }

    @Test
    void aLongListIsPagedUnderItsFiltersAndOrder() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, MANY);
        Document first = researcher.page(items(study) + "?creator=human&sort=-doi");
        assertThat(dois(first)).hasSize(50).startsWith("10.5555/human.99");
        Document second = researcher.page(first.select(".paging [rel=next]").attr("href"));
        assertThat(second.select(".paging").text()).contains("2", "3");
        Document last = researcher.page(second.select(".paging [rel=next]").attr("href"));
        assertThat(dois(last)).hasSize(20).endsWith("10.5555/human.0");
        assertThat(last.select(".paging [rel=next]")).isEmpty();
    }

    @Test
    void anItemsPageHasItsFiguresAndItsTextsWithWhatDiffersMarked() {
        String study = answered();
        Document list = researcher.page(items(study) + "?creator=human&sort=doi");
        Element row = list.select("#items tbody tr").first();
        Document page = researcher.page(row.select("a").attr("href"));
        List<String> figures = page.select("#answers tbody td").eachText();
        assertThat(figures.subList(0, 5)).isEqualTo(cells(list, 0).subList(1, 6));
        assertThat(figures.subList(6, 8)).isEqualTo(cells(list, 0).subList(6, 8));
        assertThat(page.select("#original mark").eachText()).containsExactly("increased");
        assertThat(page.select("#altered mark").eachText()).containsExactly("decreased");
        assertThat(page.select("#altered .abstract").text())
                .isEqualTo("In test human 0 the signal decreased with load.");
        assertThat(page.select("#versions")).isEmpty();
        assertThat(page.select(".definitions dd").eachText()).hasSize(7);
        assertThat(page.select(".filters [name=creator]").val()).isEqualTo("human");
        assertThat(page.select(".actions a").eachAttr("href")).contains(items(study) + "?creator=human");
    }

    @Test
    void severalVersionsStandApartAndTogether() {
        String study = answered();
        edit(study, 0);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 100, 50)
                .timed(40_000, true)
                .store();
        Document page = researcher.page(items(study) + "/" + id(study, 0));
        assertThat(page.select("#answers tbody td").first().text()).isEqualTo("4");
        assertThat(page.select("#versions tbody td").eachText())
                .containsExactly(
                        "1",
                        "1",
                        "100.0%",
                        "20.7–100.0%",
                        "100.0",
                        "40.0",
                        "3",
                        "2",
                        "66.7%",
                        "20.8–93.9%",
                        "60.0",
                        "20.0 (2)");
        assertThat(page.select("#altered").text()).contains("vanished");
        Document older = researcher.page(page.select("#versions tbody a").last().attr("href"));
        assertThat(older.select("#altered").text()).contains("decreased");
        assertThat(researcher
                        .get(items(study) + "/" + id(study, 0) + "?version=3")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void anItemOfAnotherStudyOrOneThatNeverCountsIsNotThere() {
        String study = answered();
        String other = Studies.open();
        Studies.addItems(other, Creator.HUMAN, 1);
        Studies.addItems(study, Creator.CATCH, 1);
        long caught = QuarkusTransaction.requiringNew()
                .call(() -> Item.<Item>find("study.slug = ?1 and creator = ?2", study, Creator.CATCH)
                        .firstResult()
                        .id);
        for (Object item : List.of(id(other, 0), caught, "none", Long.MAX_VALUE)) {
            assertThat(researcher.get(items(study) + "/" + item).statusCode())
                    .as("%s", item)
                    .isEqualTo(404);
        }
    }

    @Test
    void thePagesOfFiguresLeadToItUnderTheSameFilters() {
        String study = answered();
        String results = "/studies/" + study + "/results";
        for (String page : List.of("/figures", "/reliability")) {
            Document from = researcher.page(results + page + "?creator=human&subfield=Systems/Circuits");
            assertThat(from.select("a[href^=" + results + "/items?]").attr("href"))
                    .isEqualTo(results + "/items?creator=human&subfield=Systems%2FCircuits");
        }
        assertThat(researcher.page(results + "?creator=human").select("a[href=" + results + "/items?creator=human]"))
                .hasSize(1);
    }

    /** Item 0 has 3 answers and one that is too fast, item 1 has 2 wrong ones, item 2 and the machine's have none. */
    private static String answered() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 3);
        Studies.addItems(study, Creator.MACHINE, 1);
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 40, 50)
                .timed(10_000, true)
                .add(Creator.HUMAN, 1, false, 50, 50)
                .store();
        Answers.in(study)
                .add(Creator.HUMAN, 0, true, 60, 50)
                .timed(30_000, true)
                .add(Creator.HUMAN, 1, false, 50, 50)
                .store();
        Answers.in(study).add(Creator.HUMAN, 0, false, 80, 50).store();
        Answers.in(study).add(Creator.HUMAN, 0, false, 0, 50).timed(1_000, true).store();
        return study;
    }

    private static void edit(String study, int number) {
        QuarkusTransaction.requiringNew().run(() -> {
            Item item = Item.findById(id(study, number));
            item.currentVersion = 2;
            ItemVersion version = new ItemVersion();
            version.item = item;
            version.version = 2;
            version.originalText = "The signal increased with load.";
            version.alteredText = "The signal vanished with load.";
            version.createdAt = item.createdAt;
            version.persist();
        });
    }

    private static long id(String study, int number) {
        return QuarkusTransaction.joiningExisting()
                .call(() -> Item.<Item>find("study.slug = ?1 and creator = ?2 order by id", study, Creator.HUMAN)
                        .list()
                        .get(number)
                        .id);
    }

    private static String items(String study) {
        return "/studies/" + study + "/results/items";
    }

    private static List<String> dois(Document page) {
        return page.select("#items tbody th").eachText();
    }

    private static List<String> cells(Document page, int row) {
        return page.select("#items tbody tr").get(row).children().eachText();
    }
}
