package org.brainbench.survey.testsupport;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.study.TrialPlan;

/** Items as long as those of a real study, for what depends on how much text there is. */
public final class LongTexts {

    private static final String SENTENCE =
            "In animals of both sexes we recorded from neurons of the hippocampus while they explored an arena, and"
                    + " found that firing %s when a reward was moved to a place that had been visited before. ";

    private static final int SENTENCES = 7;

    private LongTexts() {}

    /** The slug of a new open study whose sessions have so many trials, each of some 260 words with differences throughout. */
    public static String study(int trials) {
        String slug = Studies.with(StudyStatus.OPEN, new TrialPlan(trials, 0, 0, 0));
        Studies.addItems(slug, Creator.HUMAN, trials);
        QuarkusTransaction.requiringNew()
                .run(() -> ItemVersion.update(
                        "originalText = ?1, alteredText = ?2 where item.id in (select id from Item where study.slug = ?3)",
                        text("increased strongly"),
                        text("did not change at all"),
                        slug));
        return slug;
    }

    private static String text(String result) {
        return SENTENCE.formatted(result).repeat(SENTENCES).strip();
    }
}
