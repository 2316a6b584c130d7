package org.brainbench.survey.exchange;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Doi;
import org.brainbench.survey.web.CsvColumns;
import org.brainbench.survey.web.CsvFile;
import org.brainbench.survey.web.CsvMessages;
import org.brainbench.survey.web.LineProblems;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the CSV format in which the answers of the published study lie, row by row, against the items of a study. */
final class AnswersCsv {

    /**
     * One row that was found to be in order.
     *
     * @param line where it starts, counted from 1
     * @param pid as it is stored
     * @param item that was shown
     */
    record Row(long line, String pid, StudyItem item, CollectedAnswer answer, AnswerFields fields) {}

    private static final CsvColumns COLUMNS = new CsvColumns(
            PublishedNames.COLUMNS.stream().filter(name -> !name.isEmpty()).toList(), List.of(PublishedNames.ROW));

    private final AbstractIds ids;
    private final Map<Creator, Map<Doi, StudyItem>> items;
    private final ExchangeMessages messages;
    private final CsvMessages csvMessages;

    AnswersCsv(AbstractIds ids, List<StudyItem> items, ExchangeMessages messages, CsvMessages csvMessages) {
        this.ids = ids;
        this.items = items.stream()
                .collect(Collectors.groupingBy(
                        StudyItem::creator, Collectors.toMap(StudyItem::key, Function.identity())));
        this.messages = messages;
        this.csvMessages = csvMessages;
    }

    /** Reads a whole file; a row goes on to be taken or its problems say why not. */
    void read(Path file, LineProblems problems, LineProblems warnings, Consumer<Row> rows) {
        new CsvFile(file, csvMessages).read(COLUMNS, problems, warnings, row -> {
            AnswerFields fields = new AnswerFields(row, messages);
            String pid = fields.pid();
            Optional<StudyItem> item = item(fields);
            CollectedAnswer answer = fields.answer(item.map(StudyItem::id).orElse(0L));
            fields.wrong().forEach(message -> problems.add(row.line(), message));
            if (fields.wrong().isEmpty()) {
                rows.accept(new Row(row.line(), pid, item.orElseThrow(), answer, fields));
            }
        });
    }

    private Optional<StudyItem> item(AnswerFields fields) {
        List<String> wrong = fields.wrong();
        Integer abstractId = fields.abstractId();
        String section = fields.section();
        if (section.isEmpty() || abstractId == null) {
            return Optional.empty();
        }
        String label = section.substring(0, Math.max(section.indexOf('_'), 0));
        Optional<Creator> creator = Creator.of(label).filter(StudyItem.CREATORS::contains);
        if (creator.isEmpty()) {
            wrong.add(messages.notSection(section));
            return Optional.empty();
        }
        Optional<Doi> doi = ids.doi(abstractId);
        if (doi.isEmpty()) {
            wrong.add(messages.unknownAbstractId(abstractId));
            return Optional.empty();
        }
        StudyItem item = items.getOrDefault(creator.get(), Map.of()).get(doi.get());
        String subfield = section.substring(label.length() + 1);
        if (item == null) {
            wrong.add(messages.noItem(label, doi.get().toString()));
        } else if (!item.subfield().equals(subfield)) {
            wrong.add(messages.otherSubfield(subfield, item.subfield()));
        }
        return Optional.ofNullable(item);
    }
}
