package org.brainbench.survey.item;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.BadItemFiles;
import org.brainbench.survey.testsupport.BrainBenchData;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

@QuarkusTest
class AdminItemsTest {

    private static final String HEADER = "doi,journal_section,original_abstract,incorrect_abstract,combined_abstract\n";
    private static final String XSS = "<script>alert('x')</script>";

    @TempDir
    Path folder;

    private String study;
    private Visit admin;

    @BeforeEach
    void openAStudy() {
        study = Studies.open();
        admin = Visit.of(Accounts.admin());
    }

    @Test
    void thePublishedItemsAreUploadedListedCountedAndFiltered() {
        Document uploaded = upload(BrainBenchData.humanItems(), "human", 200);
        assertThat(uploaded.select("[role=status]").text()).contains("Created: 200", "updated: 0", "unchanged: 0");
        assertThat(uploaded.select(".line-problems tbody th").eachText()).containsExactly("64");
        assertThat(upload(BrainBenchData.humanItems(), "human", 200)
                        .select("[role=status]")
                        .text())
                .contains("unchanged: 200");
        upload(BrainBenchData.machineItems(), "machine", 200);

        Document page = admin.page(items());
        assertThat(page.select("#bank tbody tr")).hasSize(25);
        assertThat(page.select("#tally tfoot td").eachText()).containsExactly("200", "20", "0", "0", "220");
        assertThat(page.select(".paging").text()).contains("Page 1 of 9");
        String next = page.select(".paging a[rel=next]").attr("href");
        assertThat(admin.page(next).select(".paging").text()).contains("Page 2 of 9");
        Document machine = admin.page(items() + "?creator=machine");
        assertThat(machine.select("#bank tbody tr")).hasSize(20);
        assertThat(machine.select(".paging")).isEmpty();
        assertThat(machine.select("#creator-filter option[selected]").text())
                .as(machine.select("form.search").outerHtml())
                .isEqualTo("Language model");
    }

    @Test
    void anItemIsShownWithItsDifferencesMarkedOnBothSides() {
        Document page = admin.page(onlyItem("It rose,and stayed.", "It fell,and stayed."));
        assertThat(page.select("#original .abstract").text()).isEqualTo("It rose,and stayed.");
        assertThat(page.select("#altered .abstract").text()).isEqualTo("It fell,and stayed.");
        assertThat(page.select("#original mark").eachText()).containsExactly("rose");
        assertThat(page.select("#altered mark").eachText()).containsExactly("fell");
        assertThat(page.select("h1 a").attr("href")).isEqualTo("https://doi.org/10.1234/a");
    }

    @Test
    void anItemIsShownWithTheMarksThatExpertsSee() {
        String csv = "10.1234/a,Cellular/Molecular,It rose again.,It fell again.,\"[[It rose, It fell]] again.\"\n";
        String item = upload(file(csv), "human", 200).select("#bank tbody th a").attr("href");
        assertThat(admin.page(item).select("main mark").eachText()).containsExactly("It rose", "It fell");
    }

    @Test
    void theBeginningOfAnAbstractEndsWithAWord() {
        onlyItem("Neurons ".repeat(20) + "rose.", "Neurons ".repeat(20) + "fell.");
        assertThat(admin.page(items()).select("#bank tbody td:last-child").text())
                .isEqualTo("Neurons ".repeat(7) + "Neurons…");
    }

    @ParameterizedTest
    @EnumSource
    void aBadFileIsRefusedWithLineAndReasonAndNothingIsStored(BadItemFiles bad) {
        Document page = upload(bad.in(folder), "human", 422);
        assertThat(page.select("[role=alert]").text()).contains("Nothing was stored");
        assertThat(page.select(".line-problems tbody tr").first().text())
                .startsWith(bad.line() == 0 ? "File" : String.valueOf(bad.line()))
                .contains(bad.reason());
        assertThat(page.select("select[name=creator] option[selected]").val()).isEqualTo("human");
        assertThat(admin.page(items()).select("#bank")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"robot,creator", "'',creator"})
    void anUploadWithoutCreatorSaysSoBesideTheField(String creator, String field) {
        Document page = upload(file("10.1234/a,Cellular/Molecular,a,b,\n"), creator, 422);
        assertThat(page.select("#" + field + "-help.error").text())
                .isEqualTo("Please choose who altered the abstracts.");
    }

    @Test
    void anUploadWithoutFileSaysSoBesideTheField() {
        String token =
                admin.page(items()).select("input[name=csrf-token]").first().val();
        Response response = admin.request()
                .multiPart("csrf-token", token)
                .multiPart("file", "", new byte[0])
                .multiPart("creator", "human")
                .post(items());
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("#file-help.error").text())
                .isNotBlank();
    }

    @Test
    void anUploadWithoutItsTokenIsRefused() {
        admin.page(items());
        assertThat(admin.request()
                        .multiPart("file", file("").toFile())
                        .multiPart("creator", "human")
                        .post(items())
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void textsAreShownAsTextAndNeverAsMarkup() {
        String item = onlyItem(XSS + " rose & fell", XSS + "\"><img src=x onerror=alert(1)> &amp; fell");
        for (String path : new String[] {item, item + "/edit", items()}) {
            Document page = admin.page(path);
            assertThat(page.select("main script, main img")).isEmpty();
            assertThat(page.select("main").outerHtml()).contains("&lt;script&gt;");
        }
        assertThat(admin.page(item).select("#original .abstract").text()).isEqualTo(XSS + " rose & fell");
        assertThat(admin.page(item + "/edit").select("[name=altered]").val())
                .isEqualTo(XSS + "\"><img src=x onerror=alert(1)> &amp; fell");

        Document refused = upload(file("10.1234/b," + XSS + ",a,b,\n"), "human", 422);
        assertThat(refused.select("main script")).isEmpty();
        assertThat(refused.select(".line-problems td").text()).contains(XSS);
    }

    @Test
    void anEditMakesANewVersionAndTheOldOneCanStillBeSeen() {
        String item = onlyItem("It rose.", "It fell.");
        Response response = edit(item, Map.of("altered", "It\r\nsank. ", "combined", "It[[ rose,\r\nsank]]."));
        assertThat(response.statusCode()).isEqualTo(303);
        Document page = admin.page(item);
        assertThat(page.select("#altered .abstract").first().wholeText()).isEqualTo("It\nsank.");
        assertThat(page.select("#versions li")).hasSize(2);
        assertThat(admin.page(item + "?version=1").select("#altered .abstract").text())
                .isEqualTo("It fell.");
        assertThat(admin.get(item + "?version=3").statusCode()).isEqualTo(404);
    }

    @Test
    void anEditThatChangesNothingMakesNoVersion() {
        String item = onlyItem("It\r\nrose.", "It\r\nfell.");
        assertThat(edit(item, Map.of()).statusCode()).isEqualTo(303);
        assertThat(admin.page(item).select("#versions li")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "original,''",
        "altered,' '",
        "altered,It rose.",
        "combined,'It [[fell, rose]].'",
        "original,LONG",
        "original,a\0b"
    })
    void aWrongTextIsShownAgainWithItsMessageAndWhatWasTyped(String field, String value) {
        String typed = value.equals("LONG") ? "x".repeat(20_001) : value;
        String item = onlyItem("It rose.", "It fell.");
        Response response = edit(item, Map.of(field, typed));
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#" + field + "-help.error").text()).isNotBlank();
        assertThat(page.select("[aria-invalid=true]")).hasSize(1);
        assertThat(admin.page(item).select("#versions li")).hasSize(1);
    }

    @Test
    void anEditOfAVersionThatIsNoLongerCurrentIsRefusedAndKeepsWhatWasTyped() {
        String item = onlyItem("It rose.", "It fell.");
        edit(item, Map.of("original", "It rose well.")).then().statusCode(303);
        Response refused = edit(item, Map.of("version", "1", "altered", "It sank."));
        assertThat(refused.statusCode()).isEqualTo(409);
        Document page = Jsoup.parse(refused.asString());
        assertThat(page.select("[role=alert]").text()).contains("Somebody else has changed this item");
        assertThat(page.select("textarea[name=altered]").text()).isEqualTo("It sank.");
        assertThat(page.select("input[name=version]").val()).isEqualTo("2");
        assertThat(admin.page(item).select("#versions li")).hasSize(2);
        assertThat(edit(item, Map.of("version", "")).statusCode()).isEqualTo(409);
    }

    @Test
    void anItemOfAnotherStudyIsNotFound() {
        String item = onlyItem("It rose.", "It fell.");
        String elsewhere = item.replace(study, Studies.open());
        assertThat(admin.get(elsewhere).statusCode()).isEqualTo(404);
        assertThat(admin.get(elsewhere + "/edit").statusCode()).isEqualTo(404);
        Map<String, String> form = Map.of("original", "a", "altered", "b", "combined", "");
        assertThat(admin.post(item + "/edit", elsewhere + "/edit", form).statusCode())
                .isEqualTo(404);
        assertThat(admin.get("/admin/studies/nowhere/items").statusCode()).isEqualTo(404);
    }

    @Test
    void onlyAnAdminSeesTheItems() {
        assertThat(Visit.of(Accounts.researcher()).get(items()).statusCode()).isEqualTo(403);
        assertThat(Visit.anonymous().get(items()).statusCode()).isEqualTo(302);
    }

    @Test
    void aSubfieldThatHasItemsStays() {
        onlyItem("It rose.", "It fell.");
        String settings = "/admin/studies/" + study;
        Map<String, String> form = new HashMap<>();
        admin.page(settings)
                .select("main form [name]")
                .forEach(field -> form.put(
                        field.attr("name"),
                        field.is("select") ? field.select("option[selected]").val() : field.val()));
        form.keySet().removeAll(Set.of("csrf-token", "edition"));
        form.computeIfPresent("subfields", (name, all) -> all.replace("Systems/Circuits\n", ""));
        assertThat(admin.post(settings, form).statusCode()).isEqualTo(303);
        form.computeIfPresent("subfields", (name, all) -> all.replace("Cellular/Molecular\n", ""));
        Response response = admin.post(settings, form);
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(response.asString()).select("#subfields-help").text())
                .contains("Cellular/Molecular");
    }

    private String onlyItem(String original, String altered) {
        String csv = "10.1234/a,Cellular/Molecular," + quoted(original) + "," + quoted(altered) + ",\n";
        Document page = upload(file(csv), "human", 200);
        return page.select("#bank tbody th a").attr("href");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private Response edit(String item, Map<String, String> changes) {
        Map<String, String> form = new HashMap<>();
        Document page = admin.page(item + "/edit");
        page.select("textarea").forEach(area -> form.put(area.attr("name"), area.wholeText()));
        form.replaceAll((name, text) -> text.replace("\r\n", "\n").replace("\n", "\r\n"));
        form.putAll(changes);
        return admin.post(item + "/edit", form);
    }

    private Document upload(Path file, String creator, int status) {
        return Jsoup.parse(admin.upload(items(), items(), file.toFile(), Map.of("creator", creator))
                .then()
                .statusCode(status)
                .extract()
                .asString());
    }

    private String items() {
        return "/admin/studies/" + study + "/items";
    }

    private Path file(String rows) {
        try {
            return Files.writeString(Files.createTempFile(folder, "items", ".csv"), HEADER + rows);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
