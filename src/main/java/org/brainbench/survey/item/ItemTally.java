package org.brainbench.survey.item;

import org.brainbench.survey.study.Study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many items a study has.
 *
 * @param rows a row a subfield
 * @param total over all subfields
 */
record ItemTally(List<Row> rows, Row total) {

    /**
     * Items of one subfield.
     *
     * @param name of the subfield; empty for the total
     * @param counts in the order of {@link Creator}
     */
    record Row(String name, List<Long> counts) {

        /** Items of any creator. */
        public long sum() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    private record Cell(String subfield, Creator creator, long count) {}

    /** Whether there is no item. */
    public boolean isEmpty() {
        return total.counts.stream().allMatch(count -> count == 0);
    }

    static ItemTally of(Study study) {
        Map<String, Map<Creator, Long>> bySubfield = new HashMap<>();
        Item.find("select subfield, creator, count(*) from Item where study = ?1 group by subfield, creator", study)
                .project(Cell.class)
                .stream()
                .forEach(cell -> bySubfield
                        .computeIfAbsent(cell.subfield, name -> new HashMap<>())
                        .put(cell.creator, cell.count));
        List<Row> rows = study.subfields.stream()
                .map(name -> new Row(name, counts(bySubfield.getOrDefault(name, Map.of()))))
                .toList();
        List<Long> total = Stream.of(Creator.values())
                .map(creator -> bySubfield.values().stream()
                        .mapToLong(row -> row.getOrDefault(creator, 0L))
                        .sum())
                .toList();
        return new ItemTally(rows, new Row("", total));
    }

    private static List<Long> counts(Map<Creator, Long> byCreator) {
        return Arrays.stream(Creator.values())
                .map(creator -> byCreator.getOrDefault(creator, 0L))
                .toList();
    }
}
