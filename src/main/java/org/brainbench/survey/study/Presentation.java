package org.brainbench.survey.study;

/** How a trial shows its two versions. */
public enum Presentation {
    /** Two whole abstracts beside each other. */
    SIDE_BY_SIDE,
    /** The abstract once, with both alternatives wherever the versions differ, as in the published study. */
    INLINE
}
