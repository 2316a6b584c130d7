package org.brainbench.survey.result;

import org.brainbench.survey.item.Creator;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which answers of a study the figures are about.
 *
 * @param creators only answers to items of these
 */
public record Selection(Set<Creator> creators) {

    /** The creators whose items count; any other, such as practice, never does. */
    private static final Set<Creator> COUNTED = EnumSet.of(Creator.HUMAN, Creator.MACHINE);

    private static final String ALL_LABEL = "all";

    /** The answers to all items that count. */
    public static final Selection ALL = new Selection(COUNTED);

    public Selection {
        creators = Set.copyOf(creators);
    }

    /** The selection that addresses mean by {@code ?creator=}, or none: human, machine, or all when left out. */
    public static Optional<Selection> of(String creator) {
        if (creator == null || creator.isBlank() || creator.equals(ALL_LABEL)) {
            return Optional.of(ALL);
        }
        return Creator.of(creator).filter(COUNTED::contains).map(only -> new Selection(EnumSet.of(only)));
    }

    /** As in addresses and JSON: human, machine or all. */
    public String label() {
        return creators.size() == 1 ? creators.iterator().next().label() : ALL_LABEL;
    }
}
