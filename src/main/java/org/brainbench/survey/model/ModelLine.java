package org.brainbench.survey.model;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.web.Numbers;

import java.util.List;
import java.util.Map;
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

    private record Tally(long run, long items, long correct) {}

    /** These runs in their order; also those that have scored nothing yet. */
    static List<ModelLine> of(List<ModelRun> runs) {
        Map<Long, Tally> tallies = runs.isEmpty()
                ? Map.of()
                : ModelRun.getEntityManager()
                        .createQuery("""
                                select s.run.id, count(s), count(case when s.originalPerplexity < s.alteredPerplexity then 1 end)
                                from ModelScore s where s.run in (:runs) and s.item.creator in (:creators)
                                group by s.run.id""", Tally.class)
                        .setParameter("runs", runs)
                        .setParameter("creators", Creator.scored())
                        .getResultStream()
                        .collect(Collectors.toMap(Tally::run, Function.identity()));
        return runs.stream()
                .map(run -> new ModelLine(run, accuracy(tallies.getOrDefault(run.id, new Tally(run.id, 0, 0)))))
                .toList();
    }

    private static Accuracy accuracy(Tally tally) {
        return Accuracy.of((int) tally.correct, (int) tally.items);
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
