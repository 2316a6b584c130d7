package org.brainbench.survey.web;

import java.util.List;

/**
 * What became of an upload: all of it was stored, or nothing.
 *
 * @param counts null if it was refused
 * @param problems why it was refused; empty if it was stored
 */
public record ImportOutcome(ImportCounts counts, List<LineProblem> problems) {

    public static ImportOutcome stored(ImportCounts counts) {
        return new ImportOutcome(counts, List.of());
    }

    public static ImportOutcome refused(List<LineProblem> problems) {
        return new ImportOutcome(null, problems);
    }

    public boolean refused() {
        return counts == null;
    }
}
