package org.brainbench.survey.account;

/** The answers offered to "gender"; nobody has to tell. */
public enum Gender {
    FEMALE("Female"),
    MALE("Male"),
    NON_BINARY("Non-binary"),
    OTHER("Other"),
    UNDISCLOSED("Prefer Not to Answer");

    private final String label;

    Gender(String label) {
        this.label = label;
    }

    /** The name in exported data, as the published study wrote it where it offered this answer. */
    public String label() {
        return label;
    }
}
