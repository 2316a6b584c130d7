package org.brainbench.survey.web;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is wrong with an uploaded file: the first {@value #MOST} problems in words, the others as a number. */
public final class LineProblems {

    private static final int MOST = 100;

    private final List<LineProblem> first = new ArrayList<>();
    private long count;

    public void add(long line, String message) {
        if (count < MOST) {
            first.add(new LineProblem(line, message));
        }
        count++;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /** In the order in which they were added; if there were more, the last one says how many and has line 0. */
    public List<LineProblem> list(CsvMessages messages) {
        List<LineProblem> all = new ArrayList<>(first);
        if (count > MOST) {
            all.add(new LineProblem(0, messages.more(count - MOST)));
        }
        return List.copyOf(all);
    }
}
