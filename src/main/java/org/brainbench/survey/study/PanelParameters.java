package org.brainbench.survey.study;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By which names in an address a recruitment panel tells who comes.
 *
 * @param names one to three: of the participant, of the panel's study and of the panel's session
 */
public record PanelParameters(List<String> names) {

    /** Those of Prolific. */
    public static final String PROLIFIC = "PROLIFIC_PID STUDY_ID SESSION_ID";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final int MOST = 3;

    /** Reads names with blanks between them; none where they are no such names, too many, or one stands there twice. */
    public static Optional<PanelParameters> parse(String text) {
        List<String> names = Arrays.asList(text.strip().split("\\s+"));
        boolean good = names.size() <= MOST
                && names.stream().distinct().count() == names.size()
                && names.stream().allMatch(name -> NAME.matcher(name).matches());
        return good ? Optional.of(new PanelParameters(List.copyOf(names))) : Optional.empty();
    }

    public String participant() {
        return names.get(0);
    }

    public boolean isProlific() {
        return participant().equals("PROLIFIC_PID");
    }

    /** As {@link #parse} reads them. */
    public String text() {
        return String.join(" ", names);
    }
}
