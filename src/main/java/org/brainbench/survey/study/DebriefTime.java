package org.brainbench.survey.study;

/** From when on a debrief shows which versions were original. */
public enum DebriefTime {
    /** As soon as the participant has finished. */
    AT_ONCE,
    /** When the study is closed, so that answers cannot travel from one expert to the next. */
    WHEN_CLOSED
}
