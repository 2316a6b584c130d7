package org.brainbench.survey.result;

import java.util.List;
import java.util.function.ToLongFunction;

/** Finds the places of ids in a list ordered by id. Remembers the last: rows that follow each other often have the same. */
final class Places<T> {

    private final List<T> list;
    private final ToLongFunction<T> id;
    private long lastId;
    private int lastPlace = -1;

    Places(List<T> list, ToLongFunction<T> id) {
        this.list = list;
        this.id = id;
    }

    /** Negative where there is none. */
    int of(long wanted) {
        if (lastPlace < 0 || lastId != wanted) {
            lastId = wanted;
            lastPlace = search(wanted);
        }
        return lastPlace;
    }

    private int search(long wanted) {
        int low = 0;
        int high = list.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            long found = id.applyAsLong(list.get(middle));
            if (found == wanted) {
                return middle;
            } else if (found < wanted) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }
}
