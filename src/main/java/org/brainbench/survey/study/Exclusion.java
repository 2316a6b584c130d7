package org.brainbench.survey.study;

import java.util.Locale;
import java.util.Optional;

/**
 * A rule that leaves participants or trials out of the analysis, never out of the data. The constants stand in the order
 * in which the rules are applied: participants first, then single trials.
 */
public enum Exclusion {
    /** Participants who answered a catch trial wrongly. */
    CATCH,
    /** Participants who moved no slider in any trial. */
    SLIDERS,
    /** Participants who said that they looked something up. */
    LOOKUP,
    /** Trials whose abstract was recognised. */
    RECOGNISED,
    /** Trials answered in less than {@value #FAST_MS} ms. */
    FAST;

    /** The response time below which a trial is too fast to have been read, in milliseconds. */
    public static final int FAST_MS = 5_000;

    /** The name in addresses and JSON: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it leaves out whole participants. */
    public boolean ofParticipants() {
        return this == CATCH || this == SLIDERS || this == LOOKUP;
    }

    /** The rule with this label, or none. */
    public static Optional<Exclusion> of(String label) {
        for (Exclusion exclusion : values()) {
            if (exclusion.label().equals(label)) {
                return Optional.of(exclusion);
            }
        }
        return Optional.empty();
    }
}
