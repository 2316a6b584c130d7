package org.brainbench.survey.account;

/** Current position, the categories of the published study. */
public enum CareerPosition {
    PREDOCTORAL("Predoctoral student"),
    DOCTORAL("Doctoral student"),
    POSTDOCTORAL("Postdoctoral researcher"),
    FACULTY("Faculty/Academic staff"),
    SCIENTIST("Research scientist"),
    OTHER("Other");

    private final String label;

    CareerPosition(String label) {
        this.label = label;
    }

    /** The name in results and exported data, as the published study wrote it. */
    public String label() {
        return label;
    }
}
