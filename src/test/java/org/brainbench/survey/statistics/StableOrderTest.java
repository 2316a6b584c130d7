package org.brainbench.survey.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;

class StableOrderTest {

    @Test
    void itIsTheOrderOfAStableSort() {
        Random random = new Random(3);
        for (int round = 0; round < 50; round++) {
            long spread = 1L << (1 + random.nextInt(62));
            long[] keys = random.longs(random.nextInt(300), -spread, spread).toArray();
            int[] start = StableOrder.by(random.longs(keys.length, 0, 3).toArray(), StableOrder.asGiven(keys.length));
            int[] expected = IntStream.of(start)
                    .boxed()
                    .sorted(Comparator.comparingLong(place -> keys[place]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(StableOrder.by(keys, start)).isEqualTo(expected);
        }
    }

    @Test
    void theLeastAndTheGreatestNumbersStandAtTheEnds() {
        long[] keys = {1, Long.MAX_VALUE, -1, Long.MIN_VALUE, 0, 1};
        assertThat(StableOrder.by(keys, StableOrder.asGiven(keys.length))).containsExactly(3, 2, 4, 0, 5, 1);
    }
}
