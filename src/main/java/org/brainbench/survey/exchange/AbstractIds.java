package org.brainbench.survey.exchange;

import org.brainbench.survey.item.Doi;
import org.brainbench.survey.web.LineProblems;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which DOI each abstract id stands for, as {@code abstract_id_doi.csv} of the published study says. Its quotes are not
 * balanced, so it is read line by line and only the first two fields of a line are looked at; a line that does not begin
 * with a DOI goes on with the text of the one before.
 */
final class AbstractIds {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(\\.0+)?");
    private static final int MOST_QUOTED_CHARACTERS = 80;

    private final Map<Integer, Doi> dois = new HashMap<>();
    private final Map<Integer, Long> lines = new HashMap<>();

    private AbstractIds() {}

    /** Reads a whole file; what is wrong with it goes to the problems. */
    static AbstractIds read(Path path, ExchangeMessages messages, LineProblems problems) {
        AbstractIds ids = new AbstractIds();
        // A letter that is not UTF-8 can only stand in the text of an abstract; there it does no harm.
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Files.newInputStream(path), StandardCharsets.UTF_8))) {
            if (!isHeader(reader.readLine())) {
                problems.add(1, messages.notDois());
                return ids;
            }
            long number = 1;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                ids.take(++number, line, messages, problems);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (ids.dois.isEmpty()) {
            problems.add(0, messages.noDois());
        }
        return ids;
    }

    Optional<Doi> doi(int abstractId) {
        return Optional.ofNullable(dois.get(abstractId));
    }

    /** The abstract id of every DOI. */
    Map<Doi, Integer> byDoi() {
        Map<Doi, Integer> ids = new HashMap<>();
        dois.forEach((id, doi) -> ids.put(doi, id));
        return ids;
    }

    private static boolean isHeader(String line) {
        if (line == null) {
            return false;
        }
        String[] fields = fields(line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line);
        return fields.length > 1
                && fields[0].equalsIgnoreCase(PublishedNames.DOI_COLUMNS.get(0))
                && fields[1].equalsIgnoreCase(PublishedNames.DOI_COLUMNS.get(1));
    }

    private void take(long number, String line, ExchangeMessages messages, LineProblems problems) {
        String[] fields = fields(line);
        Optional<Doi> doi = Doi.of(fields[0]);
        if (doi.isEmpty()) {
            return;
        }
        String id = fields.length > 1 ? fields[1] : "";
        if (!NUMBER.matcher(id).matches()) {
            problems.add(number, messages.notAbstractId(quoted(id)));
            return;
        }
        int abstractId = Integer.parseInt(NUMBER.matcher(id).replaceFirst("$1"));
        Doi before = dois.putIfAbsent(abstractId, doi.get());
        if (before == null) {
            lines.put(abstractId, number);
        } else if (!before.equals(doi.get())) {
            problems.add(number, messages.otherDoi(abstractId, before.toString(), lines.get(abstractId)));
        }
    }

    private static String[] fields(String line) {
        String[] fields = line.split(String.valueOf(PublishedNames.DOI_SEPARATOR), 3);
        for (int i = 0; i < fields.length; i++) {
            fields[i] = unquoted(fields[i].strip());
        }
        return fields;
    }

    private static String unquoted(String field) {
        boolean quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
        return quoted ? field.substring(1, field.length() - 1) : field;
    }

    private static String quoted(String text) {
        return text.length() <= MOST_QUOTED_CHARACTERS ? text : text.substring(0, MOST_QUOTED_CHARACTERS) + "…";
    }
}
