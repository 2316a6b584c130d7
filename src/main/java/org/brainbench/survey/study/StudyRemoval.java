package org.brainbench.survey.study;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A study may be about to be deleted. Each room that has something of it says how much, or that it must stay; where it
 * is deleted for good, they delete that first. An event, because this room knows nothing of items, answers and models.
 */
public final class StudyRemoval {

    /** Rooms are asked from the top of the house down, as what lies above points to what lies below. */
    public static final int EXCHANGE = 1;

    public static final int MODEL = 2;
    public static final int SESSION = 3;
    public static final int ITEM = 4;

    private final Study study;
    private final boolean real;
    private final Map<String, Long> holds = new LinkedHashMap<>();
    private boolean answered;
    private boolean imported;

    /** @param real whether it is deleted, rather than looked at */
    StudyRemoval(Study study, boolean real) {
        this.study = study;
        this.real = real;
    }

    public Study study() {
        return study;
    }

    /** Whether what is held is to be deleted now. */
    public boolean isReal() {
        return real;
    }

    /** Says that so much goes with the study. */
    public void holds(String what, long count) {
        if (count > 0) {
            holds.put(what, count);
        }
    }

    /** Says that somebody has taken part in the study: it stays. */
    public void answered() {
        answered = true;
    }

    /** Says that answers collected elsewhere were imported into it: it stays. */
    public void imported() {
        imported = true;
    }

    boolean isImported() {
        return imported;
    }

    boolean isAnswered() {
        return answered;
    }

    Map<String, Long> holds() {
        return holds;
    }
}
