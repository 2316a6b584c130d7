package org.brainbench.survey.result;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a list of items can be sorted by. */
enum ItemOrder {
    DOI(ItemFigures::doi),
    ANSWERS(item -> item.answers().accuracy().n()),
    CORRECT(item -> item.answers().accuracy().correct()),
    ACCURACY(item -> item.answers().accuracy().accuracy()),
    SHRUNK(ItemFigures::ease),
    CONFIDENCE(item -> item.answers().confidence().value()),
    TIME(item -> item.answers().responseMs().value()),
    SUBFIELD(ItemFigures::subfield),
    CREATOR(item -> item.creator().label());

    static final Comparator<ItemFigures> HARDEST_FIRST = SHRUNK.comparator(false);

    private static final String DOWN = "-";

    private final Comparator<ItemFigures> up;
    private final Comparator<ItemFigures> down;

    <V extends Comparable<V>> ItemOrder(Function<ItemFigures, V> value) {
        up = Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder()));
        down = Comparator.comparing(value, Comparator.nullsLast(Comparator.reverseOrder()));
    }

    /** An order and its direction. */
    record Sort(ItemOrder by, boolean descending) {

        /** By the shrunken shares, or by the shares themselves where all shrunken ones are equal. */
        static Sort hardestFirst(ItemDifficulties difficulties) {
            return new Sort(difficulties.isWithoutSpread() ? ACCURACY : SHRUNK, false);
        }

        /** As addresses name it: a label, with a minus before it when descending. */
        static Optional<Sort> of(String name) {
            boolean descending = name.startsWith(DOWN);
            String label = descending ? name.substring(DOWN.length()) : name;
            return Arrays.stream(ItemOrder.values())
                    .filter(order -> order.label().equals(label))
                    .map(order -> new Sort(order, descending))
                    .findFirst();
        }

        String label() {
            return (descending ? DOWN : "") + by.label();
        }

        Comparator<ItemFigures> comparator() {
            return by.comparator(descending);
        }
    }

    /** Whether it goes by a number. */
    boolean isNumber() {
        return this != DOI && this != SUBFIELD && this != CREATOR;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Items without a value come last in both directions; those that are equal by accuracy, DOI and creator. */
    private Comparator<ItemFigures> comparator(boolean descending) {
        return (descending ? down : up)
                .thenComparing(ACCURACY.up)
                .thenComparing(ItemFigures::doi)
                .thenComparing(ItemFigures::creator);
    }
}
