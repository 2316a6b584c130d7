package org.brainbench.survey.study;

/** What setting up shows of items; this room knows none, so another one tells it. */
public interface ItemStocks {

    /** What a study has at present. */
    ItemStock of(Study study);
}
