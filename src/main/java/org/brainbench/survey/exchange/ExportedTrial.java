package org.brainbench.survey.exchange;

import org.brainbench.survey.session.Side;
import org.brainbench.survey.session.TrialTiming;
import org.brainbench.survey.study.Presentation;

import java.time.Instant;

/**
 * What is exported of a trial itself; what is not known, or was not answered, is null. See {@link
 * org.brainbench.survey.session.Trial} for what each part means.
 */
record ExportedTrial(
        long id,
        int position,
        Side originalSide,
        Presentation presentation,
        Side choice,
        Boolean correct,
        Integer confidence,
        Integer expertise,
        Boolean recognised,
        Instant shownAt,
        Instant answeredAt,
        TrialTiming timing) {}
