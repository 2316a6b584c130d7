package org.brainbench.survey.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.BrainBenchPreset;
import org.brainbench.survey.study.ConsentText;
import org.brainbench.survey.study.DebriefTime;
import org.brainbench.survey.study.Presentation;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.study.TrialPlan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Studies that tests use; each call makes a new one. */
public final class Studies {

    private Studies() {}

    /** The slug of a new open study with the BrainBench preset and no items. */
    public static String open() {
        return with(StudyStatus.OPEN, BrainBenchPreset.PLAN);
    }

    /** The slug of a new study without items. */
    public static String with(StudyStatus status, TrialPlan plan) {
        String slug = "test-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> {
            Study study = new Study();
            study.slug = slug;
            study.title = "Test study";
            study.description = "A study for *tests*.";
            study.status = status;
            study.plan = plan;
            study.presentation = Presentation.SIDE_BY_SIDE;
            study.leaseHours = BrainBenchPreset.LEASE_HOURS;
            study.maxSessions = 1;
            study.debrief = DebriefTime.AT_ONCE;
            study.exclusions.addAll(BrainBenchPreset.EXCLUSIONS);
            study.subfields.addAll(BrainBenchPreset.SUBFIELDS);
            study.createdAt = Instant.now();
            study.persist();
            ConsentText consent = new ConsentText();
            consent.study = study;
            consent.version = 1;
            consent.text = "I **agree**.";
            consent.createdAt = study.createdAt;
            consent.persist();
        });
        return slug;
    }

    /** Adds items, the subfields in turn; the texts of item i differ in one word. */
    public static void addItems(String slug, Creator creator, int count) {
        addItems(slug, creator, count, "https://doi.org/10.5555/" + creator.label() + ".");
    }

    /** The same with DOIs that begin like this and end with the number of the item. */
    public static void addItems(String slug, Creator creator, int count, String doi) {
        QuarkusTransaction.requiringNew().run(() -> {
            Study study = Study.require(slug);
            for (int i = 0; i < count; i++) {
                addItem(study, creator, doi + i, i);
            }
        });
    }

    private static void addItem(Study study, Creator creator, String doi, int i) {
        Item item = new Item();
        item.study = study;
        item.doi = doi;
        item.creator = creator;
        item.subfield = List.copyOf(study.subfields).get(i % study.subfields.size());
        item.currentVersion = 1;
        item.createdAt = Instant.now();
        item.persist();
        ItemVersion version = new ItemVersion();
        version.item = item;
        version.version = 1;
        version.originalText = "In test " + creator.label() + " " + i + " the signal increased with load.";
        version.alteredText = "In test " + creator.label() + " " + i + " the signal decreased with load.";
        version.createdAt = item.createdAt;
        version.persist();
    }
}
