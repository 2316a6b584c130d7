package org.brainbench.survey.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.AnswerFile;
import org.brainbench.survey.testsupport.AnswerUploads;
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

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

@QuarkusTest
class AdminAnswersTest {

    private static final String DOIS = AnswerFile.dois(10);

    @TempDir
    Path folder;

    private String study;
    private AnswerUploads files;
    private Visit admin;

    @BeforeEach
    void openAStudyWithItems() {
        study = Studies.open();
        String email = Accounts.admin();
        files = new AnswerUploads(email, folder);
        admin = Visit.of(email);
    }

    @Test
    void thePublishedAnswersAreUploadedAndThePageSaysSo() {
        files.publishedItems(study);
        Document page = ended(upload(BrainBenchData.answers(), BrainBenchData.dois()));
        assertThat(page.select("[role=status]").text()).contains("651 answers stored; 0 were there already.");
        assertThat(page.select(".line-problems, progress, script[src*=live]")).isEmpty();
        Document again = ended(upload(BrainBenchData.answers(), BrainBenchData.dois()));
        assertThat(again.select("[role=status]").text()).contains("0 answers stored; 651 were there already.");
        assertThat(admin.page(responses()).select("#imports tbody td").eachText())
                .containsExactly("Stored", "651", "Stored", "651");
    }

    @Test
    void aBadFileIsRefusedWithLineAndReason() {
        Studies.addItems(study, Creator.HUMAN, 3);
        String xss = "<script>alert(1)</script>";
        String bad = AnswerFile.START + AnswerFile.row("8", 0).replace("Predoctoral student", xss);
        Document page = ended(upload(files.file(bad), files.file(DOIS)));
        assertThat(page.select("[role=alert]").text()).contains("Nothing was stored");
        assertThat(page.select(".line-problems tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("4 \"" + xss);
        assertThat(page.select("main script")).isEmpty();
        assertThat(admin.page(responses()).select("#imports tbody td").first().text())
                .isEqualTo("Refused");
    }

    @Test
    void anUploadWithoutItsFilesSaysSoBesideTheFields() {
        String token =
                admin.page(responses()).select("input[name=csrf-token]").first().val();
        Response response = admin.request()
                .multiPart("csrf-token", token)
                .multiPart("file", "", new byte[0])
                .multiPart("dois", "", new byte[0])
                .post(responses());
        assertThat(response.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(response.asString());
        assertThat(page.select("#file-help.error").text()).isNotBlank();
        assertThat(page.select("#dois-help.error").text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "CHECKING,7,,Read so far: 7",
        "STORING,30,100,stored: 30 of 100",
    })
    void aRunningImportShowsHowFarItIs(AnswerImportRun.State state, int done, Integer all, String text) {
        Document page = admin.page(run(state, done, all, Instant.now()));
        assertThat(page.select("#import .work").text()).contains(text);
        assertThat(page.select("progress").attr("value")).isEqualTo(all == null ? "" : "30");
        assertThat(page.select("#import").attr("data-running")).isEqualTo("true");
        assertThat(page.select("head noscript meta[http-equiv=refresh]")).hasSize(1);
        assertThat(page.select("script[src='/assets/live.js']")).hasSize(1);
    }

    @Test
    void anImportWhoseServerHasStoppedIsSaidToBeInterrupted() {
        Document page = admin.page(
                run(AnswerImportRun.State.STORING, 30, 100, Instant.now().minusSeconds(90)));
        assertThat(page.select("[role=alert]").text()).contains("not been heard of");
        assertThat(page.select("noscript meta, progress")).isEmpty();
    }

    @Test
    void anImportOfAnotherStudyIsNotFound() {
        String run = run(AnswerImportRun.State.STORED, 1, 1, Instant.now());
        assertThat(admin.get(run.replace(study, Studies.open())).statusCode()).isEqualTo(404);
        assertThat(admin.get("/admin/studies/nowhere/responses").statusCode()).isEqualTo(404);
    }

    @Test
    void theItemsLeadToTheImport() {
        assertThat(admin.page("/admin/studies/" + study + "/items").select("a[href='" + responses() + "']"))
                .hasSize(1);
    }

    /** The address of the import that the upload has started. */
    private String upload(Path file, Path dois) {
        String token =
                admin.page(responses()).select("input[name=csrf-token]").first().val();
        Response response = admin.request()
                .multiPart("csrf-token", token)
                .multiPart("file", file.toFile())
                .multiPart("dois", dois.toFile())
                .post(responses());
        assertThat(response.statusCode()).isEqualTo(303);
        assertThat(Files.exists(file)).isTrue();
        return response.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    /** The page of an import when it is no longer running; asking is what passes the time. */
    private Document ended(String address) {
        Document page = admin.page(address);
        Instant latest = Instant.now().plusSeconds(60);
        while (page.select("#import").attr("data-running").equals("true")
                && Instant.now().isBefore(latest)) {
            page = admin.page(address);
        }
        return page;
    }

    private String run(AnswerImportRun.State state, int done, Integer all, Instant heardOf) {
        long id = QuarkusTransaction.requiringNew().call(() -> {
            AnswerImportRun run = AnswerImportRun.start(Study.require(study), null, heardOf);
            run.state = state;
            run.rowsDone = done;
            run.rowsInFile = all;
            return run.id;
        });
        return responses() + "/" + id;
    }

    private String responses() {
        return "/admin/studies/" + study + "/responses";
    }
}
