package org.brainbench.survey.item;

import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.Option;
import org.brainbench.survey.web.Table;
import org.brainbench.survey.web.TableColumns;
import org.brainbench.survey.web.TableQuery;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page of the items of a study, as an admin sees them.
 *
 * @param study whose items
 * @param table which of them, in which order
 * @param versions the current version of each item on this page
 * @param tally of all items of the study
 */
record ItemBank(Study study, Table table, List<ItemVersion> versions, ItemTally tally) {

    private static final int PAGE_SIZE = 25;
    private static final int BEGINNING_CHARACTERS = 70;
    private static final TableColumns COLUMNS = new TableColumns("added", "i.id")
            .with("added", "i.id")
            .with("doi", "lower(i.doi)")
            .with("creator", "i.creator")
            .with("subfield", "i.subfield")
            .with("version", "v.version");

    /** @param creator whose alterations are listed, by its label; null or empty for all, like the subfield */
    static ItemBank of(Study study, TableQuery query, String creator, String subfield) {
        Table table = Table.of("/admin/studies/" + study.slug + "/items", query, COLUMNS)
                .filter(
                        "creator",
                        creator,
                        Stream.of(Creator.values()).map(Creator::label).toList())
                .filter("subfield", subfield, study.subfields);
        Creator chosen = Creator.of(table.chosen("creator")).orElse(null);
        String within = table.chosen("subfield");
        return new ItemBank(
                study,
                table,
                table.rows(
                        PAGE_SIZE,
                        ItemVersion.countCurrent(study, chosen, within, query.pattern()),
                        order -> ItemVersion.currentOf(study, chosen, within, query.pattern(), order)),
                ItemTally.of(study));
    }

    public List<Creator> creators() {
        return List.of(Creator.values());
    }

    List<Option> creatorOptions(ItemMessages messages) {
        return Arrays.stream(Creator.values())
                .map(one -> new Option(one.label(), messages.creator(one.label())))
                .toList();
    }

    /** The first words of an abstract, whole where its language puts spaces between them. */
    public String beginning(ItemVersion version) {
        String text = version.originalText;
        if (text.length() <= BEGINNING_CHARACTERS) {
            return text;
        }
        int end = text.lastIndexOf(' ', BEGINNING_CHARACTERS);
        return text.substring(0, end > 0 ? end : BEGINNING_CHARACTERS).replaceFirst("\\p{Punct}+$", "") + "…";
    }
}
