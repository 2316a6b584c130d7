package org.brainbench.survey.result;

import org.brainbench.survey.model.ModelFigures;
import org.brainbench.survey.statistics.Accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * The experts or a model as a row of a table.
 *
 * @param name of the run, or what the experts are called
 * @param figures of the run; null for the experts
 * @param overall accuracy
 * @param subfields accuracy in each subfield looked at
 */
record ModelRow(String name, ModelFigures figures, Accuracy overall, List<Accuracy> subfields) {

    /** The experts first, then the runs, best first. */
    static List<ModelRow> list(ModelComparison figures, String experts) {
        List<ModelRow> rows = new ArrayList<>();
        rows.add(new ModelRow(
                experts,
                null,
                figures.experts().overall(),
                figures.experts().subfields().stream()
                        .map(ModelComparison.Group::accuracy)
                        .toList()));
        ModelOrder.of(figures)
                .models()
                .forEach(model -> rows.add(new ModelRow(
                        model.name(),
                        model,
                        model.overall(),
                        model.subfields().stream()
                                .map(ModelFigures.Subfield::accuracy)
                                .toList())));
        return List.copyOf(rows);
    }
}
