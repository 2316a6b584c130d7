package org.brainbench.survey.session;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;

/** Uniform random order: Fisher and Yates in Durstenfeld's form (CACM 1964, algorithm 235). */
final class Shuffle {

    private Shuffle() {}

    /** The same elements, every order equally likely. */
    static <T> List<T> of(List<T> elements, RandomGenerator random) {
        List<T> shuffled = new ArrayList<>(elements);
        for (int last = shuffled.size() - 1; last > 0; last--) {
            Collections.swap(shuffled, last, random.nextInt(last + 1));
        }
        return shuffled;
    }
}
