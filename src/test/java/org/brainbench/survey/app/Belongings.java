package org.brainbench.survey.app;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.account.ApiToken;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.model.ModelRun;
import org.brainbench.survey.model.ReferenceCorpus;
import org.brainbench.survey.model.ReferenceText;
import org.brainbench.survey.study.Invitation;
import org.brainbench.survey.testsupport.AnswerFile;
import org.brainbench.survey.testsupport.AnswerUploads;
import org.brainbench.survey.testsupport.ModelUploads;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/** A study with one of each thing that an address names by a number, and a token of its admin. */
record Belongings(String study, Map<String, Long> ids) {

    /** Makes them all. */
    static Belongings of(String email, Visit admin, Path folder) {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, 4);
        new ModelUploads(email, folder)
                .text(study, "tiny", "human", ".csv", "doi,ppl_original,ppl_altered\n10.5555/human.0,3,4\n")
                .then()
                .statusCode(200);
        admin.post("/admin/studies/" + study + "/invitations", Map.of("name", "lab", "uses", "1", "days", "1"))
                .then()
                .statusCode(200);
        admin.post("/account/tokens", Map.of("name", "notebook", "scope", "READ", "days", "1"))
                .then()
                .statusCode(200);
        long answers = importAnswers(study, admin, new AnswerUploads(email, folder));
        return QuarkusTransaction.requiringNew()
                .call(() -> new Belongings(
                        study,
                        Map.of(
                                "items", Item.<Item>find("study.slug", study).firstResult().id,
                                "models",
                                        ModelRun.<ModelRun>find("study.slug", study)
                                                .firstResult()
                                                .id,
                                "invitations",
                                        Invitation.<Invitation>find("study.slug", study)
                                                .firstResult()
                                                .id,
                                "tokens",
                                        ApiToken.<ApiToken>find("account.email", email)
                                                .firstResult()
                                                .id,
                                "references", corpus(study),
                                "responses", answers)));
    }

    private static long corpus(String study) {
        ReferenceCorpus corpus = new ReferenceCorpus();
        corpus.run = ModelRun.<ModelRun>find("study.slug", study).firstResult();
        corpus.name = "letters";
        corpus.createdAt = Instant.now();
        corpus.texts.add(new ReferenceText(3, 100));
        corpus.persist();
        return corpus.id;
    }

    /** Whether an address names one of them. */
    boolean has(String address) {
        return ids.keySet().stream().anyMatch(thing -> address.matches(".*/" + thing + "/\\{.*"));
    }

    /** The address of its thing, within a study. */
    String path(String address, String slug) {
        String path = address.replace("{study}", slug);
        for (Map.Entry<String, Long> thing : ids.entrySet()) {
            path = path.replaceAll("/" + thing.getKey() + "/\\{\\w+}", "/" + thing.getKey() + "/" + thing.getValue());
        }
        return path;
    }

    private static long importAnswers(String study, Visit admin, AnswerUploads files) {
        String page = "/admin/studies/" + study + "/responses";
        String progress = admin.request()
                .multiPart(
                        "csrf-token",
                        admin.page(page)
                                .select("input[name=csrf-token]")
                                .first()
                                .val())
                .multiPart("file", files.file(AnswerFile.START).toFile())
                .multiPart("dois", files.file(AnswerFile.dois(4)).toFile())
                .post(page)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return Long.parseLong(progress.substring(progress.lastIndexOf('/') + 1));
    }
}
