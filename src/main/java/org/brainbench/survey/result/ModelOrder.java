package org.brainbench.survey.result;

import org.brainbench.survey.model.ModelFigures;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * The order in which all figures of a page have the runs: best first.
 *
 * @param models the runs in it
 */
record ModelOrder(List<ModelFigures> models) {

    static ModelOrder of(ModelComparison figures) {
        return new ModelOrder(figures.models().stream()
                .sorted((one, other) ->
                        Double.compare(other.overall().accuracy(), one.overall().accuracy()))
                .toList());
    }

    /** What belongs to one run each in this order, and then what belongs to none. */
    <T> List<T> sorted(List<T> figures, Function<T, String> run) {
        List<String> names = models.stream().map(ModelFigures::name).toList();
        return figures.stream()
                .sorted(Comparator.comparingInt(one -> {
                    String name = run.apply(one);
                    return name == null ? names.size() : names.indexOf(name);
                }))
                .toList();
    }
}
