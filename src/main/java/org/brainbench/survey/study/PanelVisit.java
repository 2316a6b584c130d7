package org.brainbench.survey.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a recruitment panel says of somebody it sends.
 *
 * @param participant the panel's number of the person
 * @param study the panel's number of the study; empty where it gave none
 * @param session the panel's number of this participation; empty where it gave none
 */
public record PanelVisit(String participant, String study, String session) {

    /** As long as any panel's numbers are, and nothing that is not sent as it is in an address or a table. */
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9_-]{0,64}");

    /** Reads an address; none where the number of the person is missing or something is not a number of a panel. */
    static Optional<PanelVisit> of(PanelParameters parameters, Function<String, String> address) {
        List<String> values = parameters.names().stream()
                .map(address)
                .map(value -> value == null ? "" : value)
                .toList();
        boolean good = !values.get(0).isEmpty()
                && values.stream().allMatch(value -> NUMBER.matcher(value).matches());
        return good ? Optional.of(new PanelVisit(values.get(0), at(values, 1), at(values, 2))) : Optional.empty();
    }

    /** Reads what {@link #text()} has written; none for anything else. */
    static Optional<PanelVisit> parse(String text) {
        String[] parts = text.split("\\.", -1);
        boolean good = parts.length == 3
                && !parts[0].isEmpty()
                && Stream.of(parts).allMatch(part -> NUMBER.matcher(part).matches());
        return good ? Optional.of(new PanelVisit(parts[0], parts[1], parts[2])) : Optional.empty();
    }

    String text() {
        return participant + "." + study + "." + session;
    }

    /** By the names of their placeholders in a {@link CompletionAddress}. */
    Map<String, String> values() {
        return Map.of("participant", participant, "study", study, "session", session);
    }

    private static String at(List<String> values, int index) {
        return index < values.size() ? values.get(index) : "";
    }
}
