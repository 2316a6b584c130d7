package org.brainbench.survey.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What the browser measured while a trial was answered, on its monotonic clock. Each part is null where it was not
 * measured: without scripts, or where answers were collected elsewhere. Time between two loads of the page is in none.
 *
 * @param choiceMs from the first sight of the trial to the first choice of a side, milliseconds
 * @param responseMs from the first sight to the submission, milliseconds
 * @param awayMs the part of it during which the page was hidden or had no focus, milliseconds
 * @param focusLosses how often the page lost the focus or was hidden
 * @param leftPage whether that happened at all
 * @param pageLoads how often the trial was loaded
 * @param confidenceMoved whether the confidence slider was moved
 * @param expertiseMoved whether the expertise slider was moved
 * @param sliderMoved whether any slider was moved
 */
@Embeddable
public record TrialTiming(
        @Column(name = "choice_ms") Long choiceMs,
        @Column(name = "response_ms") Long responseMs,
        @Column(name = "away_ms") Long awayMs,
        @Column(name = "focus_losses") Integer focusLosses,
        @Column(name = "left_page") Boolean leftPage,
        @Column(name = "page_loads") Integer pageLoads,
        @Column(name = "confidence_moved") Boolean confidenceMoved,
        @Column(name = "expertise_moved") Boolean expertiseMoved,
        @Column(name = "slider_moved") Boolean sliderMoved) {}
