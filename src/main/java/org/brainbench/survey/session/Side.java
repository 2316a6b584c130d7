package org.brainbench.survey.session;

/** One of the two versions that a trial shows. */
public enum Side {
    A,
    B;

    public Side other() {
        return this == A ? B : A;
    }
}
