package org.brainbench.survey.exchange;

import java.util.List;

/** The names and values that the published study's files use, for reading and for writing them. */
final class PublishedNames {

    /** The number of the row, in a column without a name, as pandas writes its index. */
    static final String ROW = "";

    static final String PID = "pid";
    static final String EXPERTISE = "expertise";
    static final String CONFIDENCE = "confidence";
    static final String CLICK_OUTSIDE = "click_outside";
    static final String CORRECT = "correct";
    static final String RESPONSE_MS = "rt";
    static final String ABSTRACT_ID = "abstract_id";
    static final String SECTION = "journal_section";
    static final String CLICK_SLIDER = "click_slider";
    static final String RECOGNISED = "recognised";
    static final String AGE = "age";
    static final String COUNTRY = "country";
    static final String POSITION = "current position";
    static final String EXPERIENCE = "experience";
    static final String SEX = "sex";

    /** In the order of the published file. */
    static final List<String> COLUMNS = List.of(
            ROW,
            PID,
            EXPERTISE,
            CONFIDENCE,
            CLICK_OUTSIDE,
            CORRECT,
            RESPONSE_MS,
            ABSTRACT_ID,
            SECTION,
            CLICK_SLIDER,
            RECOGNISED,
            AGE,
            COUNTRY,
            POSITION,
            EXPERIENCE,
            SEX);

    /** In {@link #CLICK_OUTSIDE}: the page was left. */
    static final String CLICKED = "clicked";

    /** In {@link #POSITION} and {@link #SEX}: none of the answers that were offered. */
    static final String OTHER = "__other";

    /** The columns of the file that tells which DOI an abstract id stands for. */
    static final List<String> DOI_COLUMNS = List.of("DOI", "abstract_id", "abstract");

    static final char DOI_SEPARATOR = ';';

    private PublishedNames() {}
}
