package org.brainbench.survey.model;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.Numbers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A model run as a line of the list of runs.
 *
 * @param run the run
 * @param accuracy over all items that it has scored
 */
record ModelLine(ModelRun run, Accuracy accuracy) {

    private static final String NONE = "–";

    /** All runs of a study, also those that have scored nothing yet, in order of their names. */
    static List<ModelLine> list(Study study) {
        Map<Long, ScoredRun> scored = ScoredRun.list(study, List.of(Creator.HUMAN, Creator.MACHINE)).stream()
                .collect(Collectors.toMap(ScoredRun::id, Function.identity()));
        return ModelRun.list(study).stream()
                .map(run -> new ModelLine(
                        run,
                        Optional.ofNullable(scored.get(run.id))
                                .map(one -> Accuracy.of(one.scores(), ItemScore::isCorrect))
                                .orElse(Accuracy.of(0, 0))))
                .toList();
    }

    /** Billions of parameters, or a dash. */
    public String size() {
        return run.parameters == null ? NONE : ModelText.size(run.parameters);
    }

    /** In percent. */
    public String rate() {
        return accuracy.n() == 0 ? NONE : percent(accuracy.accuracy()) + "%";
    }

    /** In percent. */
    public String interval() {
        return accuracy.n() == 0
                ? NONE
                : percent(accuracy.ci95().get(0)) + "–"
                        + percent(accuracy.ci95().get(1)) + "%";
    }

    private static String percent(double share) {
        return Numbers.decimal(100 * share, 1);
    }
}
