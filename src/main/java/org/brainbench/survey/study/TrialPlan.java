package org.brainbench.survey.study;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * How many trials of each kind a session has.
 *
 * @param human trials with items altered by human experts
 * @param machine trials with items altered by a language model
 * @param practice trials to learn by, shown first; never counted
 * @param catching trials with an alteration that anybody would notice, to check attention; never counted
 */
@Embeddable
public record TrialPlan(
        @Column(name = "human_trials") int human,
        @Column(name = "machine_trials") int machine,
        @Column(name = "practice_trials") int practice,
        @Column(name = "catch_trials") int catching) {}
