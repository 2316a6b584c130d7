package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;

/**
 * Bounds within which answers are looked at, beside their creator. Each part is null where it does not bound.
 *
 * @param subfield only answers to items of it
 * @param position only answers of people in it
 * @param from only answers given on this day (UTC) or later
 * @param to only answers given on this day (UTC) or earlier; with either day, answers of unknown time are out
 */
record Narrowing(String subfield, CareerPosition position, LocalDate from, LocalDate to) {

    static final Narrowing NONE = new Narrowing(null, null, null, null);

    /** The bounds that an address asks for; what is wrong with them goes into the errors. */
    static Narrowing of(NarrowQuery query, Study study, ReliabilityMessages messages, FormErrors errors) {
        String subfield = blankToNull(query.subfield());
        if (subfield != null && !study.subfields.contains(subfield)) {
            errors.add("subfield", messages.unknownSubfield());
        }
        String label = blankToNull(query.position());
        CareerPosition position = Arrays.stream(CareerPosition.values())
                .filter(known -> known.label().equals(label))
                .findFirst()
                .orElse(null);
        if (label != null && position == null) {
            errors.add("position", messages.unknownPosition());
        }
        return new Narrowing(
                subfield,
                position,
                day("from", query.from(), messages, errors),
                day("to", query.to(), messages, errors));
    }

    /** Those of the analysed answers that are within these bounds. */
    AnalysedTrials within(AnalysedTrials analysed) {
        if (equals(NONE)) {
            return analysed;
        }
        int[] rows = Arrays.stream(analysed.rows())
                .filter(row -> holds(analysed.trials(), row))
                .toArray();
        int participants = (int) Arrays.stream(rows)
                .map(analysed.trials().columns()::person)
                .distinct()
                .count();
        return new AnalysedTrials(analysed.trials(), rows, participants, analysed.exclusions());
    }

    private boolean holds(StudyTrials trials, int row) {
        return (subfield == null || subfield.equals(trials.version(row).subfield()))
                && (position == null || position == trials.person(row).position())
                && (from == null && to == null || isInTime(trials.columns().answeredAt(row)));
    }

    private boolean isInTime(Long micros) {
        if (micros == null) {
            return false;
        }
        LocalDate day = LocalDate.ofInstant(Instant.EPOCH.plus(micros, ChronoUnit.MICROS), ZoneOffset.UTC);
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }

    /** As in addresses and JSON; null when any. */
    public String positionLabel() {
        return position == null ? null : position.label();
    }

    /** An address with these bounds added to it. */
    String appendedTo(String address) {
        StringBuilder query = new StringBuilder(address);
        add(query, "subfield", subfield);
        add(query, "position", positionLabel());
        add(query, "from", from);
        add(query, "to", to);
        return query.toString();
    }

    private static void add(StringBuilder query, String name, Object value) {
        if (value != null) {
            query.append(query.indexOf("?") < 0 ? '?' : '&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    private static LocalDate day(String name, String value, ReliabilityMessages messages, FormErrors errors) {
        if (blankToNull(value) == null) {
            return null;
        }
        try {
            return LocalDate.parse(value.strip());
        } catch (DateTimeParseException e) {
            errors.add(name, messages.unknownDay());
            return null;
        }
    }

    private static String blankToNull(String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
