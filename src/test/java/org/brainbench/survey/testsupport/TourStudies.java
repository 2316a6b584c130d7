package org.brainbench.survey.testsupport;

import static io.restassured.RestAssured.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.model.ModelRun;
import org.brainbench.survey.model.ReferenceCorpus;
import org.brainbench.survey.model.ReferenceText;
import org.brainbench.survey.study.BrainBenchPreset;
import org.jsoup.Jsoup;

import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Makes a study for each scene, with the sample items, which read like real ones. */
final class TourStudies {

    private static final Map<String, Integer> SHORT = Map.of("human", 1, "machine", 1, "practice", 0, "catch", 0);
    private static final Map<String, Integer> PRACTICE = Map.of("human", 2, "machine", 1, "practice", 1, "catch", 0);
    private static final Map<String, Integer> USUAL = Map.of("human", 6, "machine", 3, "practice", 0, "catch", 0);
    private static final int EXPERTS = 24;
    private static final int OTHERS = 5;
    private static final String MODEL_FILE = "doi,ppl_original,ppl_altered\n";

    private final String team;
    private final Visit admin;
    private final String expert;
    private final AnswerUploads uploads;
    private final ModelUploads models;
    private final Random random = new Random(20_240_101);

    TourStudies(String team, String expert, Path folder) {
        this.team = team;
        this.admin = Visit.of(team);
        this.expert = expert;
        this.uploads = new AnswerUploads(team, folder);
        this.models = new ModelUploads(team, folder);
    }

    /** What stands in addresses for the things of the study of a scene, by the part of the address before them. */
    Map<String, String> make(PageScene scene) {
        return switch (scene) {
            case PILOT -> pilot();
            case DRAFT -> draft();
            case INVITED -> things(study(Map.of("title", "Pain and placebo", "byInvitation", true)));
            case CLOSED -> things(study(Map.of("title", "Sleep and memory", "status", "closed")));
            case TRIAL -> asked(sitting(Map.of("title", "Attention in the brain", "plan", SHORT), 0), false);
            case INLINE ->
                asked(sitting(Map.of("title", "Motor control", "plan", SHORT, "presentation", "inline"), 0), true);
            case PRACTICE -> things(sitting(Map.of("title", "Taste and smell", "plan", PRACTICE), 0));
            case PRACTISED -> things(sitting(Map.of("title", "Spatial navigation", "plan", PRACTICE), 1));
            case ANSWERED -> things(sitting(Map.of("title", "Ageing brains", "plan", SHORT), 2));
            case FINISHED -> finished();
            case PENDING -> {
                String study = study(Map.of("title", "Rhythm and timing", "plan", SHORT, "debrief", "when_closed"));
                Sitting.start(study, expert).finish();
                yield things(study);
            }
            case WITHDRAWN -> {
                String study = sitting(Map.of("title", "Fear and safety", "plan", SHORT), 0);
                Visit.of(expert).post("/studies/" + study + "/withdraw", Map.of("confirmation", study));
                yield things(study);
            }
        };
    }

    private Map<String, String> pilot() {
        String study = study(Map.of("title", "Forecasting neuroscience", "plan", USUAL));
        answers(study);
        runs(study);
        Map<String, String> things = things(study);
        admin.post("/admin/studies/" + study + "/invitations", Map.of("name", "Lab list", "uses", "40", "days", "30"));
        String link = Jsoup.parse(admin.post(
                                "/admin/studies/" + study + "/invitations",
                                Map.of("name", "Conference poster", "uses", "200", "days", "90"))
                        .asString())
                .select("#made")
                .text();
        things.put("join", link.substring(link.lastIndexOf('/') + 1));
        things.put("models", String.valueOf(firstRun(study)));
        things.put("references", corpus(firstRun(study)));
        things.put("responses", imported(study));
        return things;
    }

    private Map<String, String> draft() {
        String study = "draft-" + UUID.randomUUID();
        create(study, Map.of("title", "Untitled draft", "status", "draft"));
        return new HashMap<>(Map.of("studies", study, "responses", imported(study)));
    }

    private Map<String, String> finished() {
        String study = study(Map.of("title", "Vision and touch", "plan", USUAL));
        Accounts.experts(OTHERS).forEach(other -> Sitting.start(study, other).finish());
        Sitting.start(study, expert).finish();
        return things(study);
    }

    /** A study that the expert has started and in which they have answered so many trials. */
    private String sitting(Map<String, Object> request, int answered) {
        String study = study(request);
        Sitting sitting = Sitting.start(study, expert);
        for (int i = 0; i < answered; i++) {
            sitting.answer("A", 70, 40, "no").then().statusCode(303);
        }
        return study;
    }

    /** A study with the sample items. */
    private String study(Map<String, Object> request) {
        String study = "tour-" + UUID.randomUUID();
        create(study, request);
        for (Creator creator : Creator.values()) {
            Path file = Path.of("src", "main", "resources", "sample", creator.label() + ".csv");
            uploads.items(study, file, creator.label()).then().statusCode(200);
        }
        return study;
    }

    private void create(String slug, Map<String, Object> request) {
        Map<String, Object> all = new HashMap<>(Map.of("slug", slug, "status", "open"));
        all.putAll(request);
        given().auth()
                .preemptive()
                .basic(team, Accounts.PASSWORD)
                .contentType("application/json")
                .body(all)
                .post("/api/v1/studies")
                .then()
                .statusCode(201);
    }

    private static Map<String, String> things(String study) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new HashMap<>(Map.of(
                        "studies",
                        study,
                        "items",
                        String.valueOf(Item.<Item>find("study.slug = ?1 order by id", study)
                                .firstResult()
                                .id))));
    }

    /** People who are right more often the surer they are. */
    private void answers(String study) {
        for (int person = 0; person < EXPERTS; person++) {
            Answers answers = Answers.in(study);
            for (int trial = 0; trial < 9; trial++) {
                Creator creator = trial % 3 == 2 ? Creator.MACHINE : Creator.HUMAN;
                int item = (person * 5 + trial) % (creator == Creator.HUMAN ? 25 : 15);
                int confidence = random.nextInt(101);
                boolean correct = random.nextDouble() < 0.45 + confidence / 300.0;
                answers.add(creator, item, correct, confidence, random.nextInt(101))
                        .timed(20_000 + random.nextInt(90_000), true);
            }
            answers.store();
        }
    }

    private void runs(String study) {
        List<String> dois = QuarkusTransaction.requiringNew()
                .call(() ->
                        Item.<Item>list("study.slug = ?1 and creator = ?2 order by id", study, Creator.HUMAN).stream()
                                .map(item -> item.doi)
                                .toList());
        run(study, dois, "Small 1B", 0.6, Map.of("family", "Small", "size", "1", "kind", "base"));
        run(study, dois, "Large 7B", 0.7, Map.of("family", "Large", "size", "7", "kind", "base"));
        run(
                study,
                dois,
                "Large 7B tuned on neuroscience",
                0.85,
                Map.of(
                        "family",
                        "Large",
                        "size",
                        "7",
                        "kind",
                        "fine-tuned",
                        "base",
                        "Large 7B",
                        "released",
                        "2024-01-15"));
    }

    private void run(String study, List<String> dois, String name, double right, Map<String, String> descriptors) {
        StringBuilder csv = new StringBuilder(MODEL_FILE);
        for (String doi : dois) {
            double original = 8 + 4 * random.nextDouble();
            double step = random.nextDouble() * (random.nextDouble() < right ? 1 : -1);
            csv.append(doi)
                    .append(',')
                    .append(original)
                    .append(',')
                    .append(original + step)
                    .append('\n');
        }
        models.text(study, name, "human", ".csv", csv.toString(), descriptors)
                .then()
                .statusCode(200);
    }

    private static String corpus(long run) {
        return QuarkusTransaction.requiringNew().call(() -> {
            ReferenceCorpus corpus = new ReferenceCorpus();
            corpus.run = ModelRun.findById(run);
            corpus.name = "Known texts";
            corpus.createdAt = Instant.now();
            corpus.texts.add(new ReferenceText(3, 100));
            corpus.persist();
            return corpus.id.toString();
        });
    }

    private static long firstRun(String study) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ModelRun.<ModelRun>find("study.slug = ?1 order by id", study)
                        .firstResult()
                        .id);
    }

    /** With a model run whose scoring waits, or was cancelled. */
    private Map<String, String> asked(String study, boolean cancelled) {
        String form = "/admin/studies/" + study + "/models/scorings";
        String run = admin.post(
                        form,
                        Map.of(
                                "name",
                                "Asked 3B",
                                "baseUrl",
                                "http://localhost:9/v1",
                                "model",
                                "asked-3b",
                                "concurrency",
                                "1"))
                .then()
                .statusCode(303)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        if (cancelled) {
            admin.post(run, run + "/cancel", Map.of()).then().statusCode(303);
        }
        Map<String, String> things = things(study);
        things.put("models", run.substring(run.lastIndexOf('/') + 1));
        return things;
    }

    /** The number of an import, which is stored where the study has items, and refused where not. */
    private String imported(String study) {
        StringBuilder map = new StringBuilder("DOI;abstract_id;abstract\r\n");
        for (int i = 0; i < 2; i++) {
            map.append(doiIn(study, BrainBenchPreset.SUBFIELDS.get(i)))
                    .append(';')
                    .append(i + 1)
                    .append(";\"A\"\r\n");
        }
        String page = "/admin/studies/" + study + "/responses";
        String progress = admin.request()
                .multiPart(
                        "csrf-token",
                        admin.page(page)
                                .select("input[name=csrf-token]")
                                .first()
                                .val())
                .multiPart("file", uploads.file(AnswerFile.START).toFile())
                .multiPart("dois", uploads.file(map.toString()).toFile())
                .post(page)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return progress.substring(progress.lastIndexOf('/') + 1);
    }

    /** Of the first item of a subfield, or one that no study has. */
    private static String doiIn(String study, String subfield) {
        return QuarkusTransaction.requiringNew().call(() -> Item.<Item>find(
                        "study.slug = ?1 and creator = ?2 and subfield = ?3 order by id",
                        study,
                        Creator.HUMAN,
                        subfield)
                .firstResultOptional()
                .map(item -> item.doi)
                .orElse("https://doi.org/10.5555/none"));
    }
}
