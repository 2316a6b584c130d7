package org.brainbench.survey.result;

import org.brainbench.survey.model.Memorisation;
import org.brainbench.survey.model.ModelMessages;
import org.brainbench.survey.result.AccuracyChart.Bar;
import org.brainbench.survey.result.ModelComparison.Correlation;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.web.Numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jakarta.enterprise.context.ApplicationScoped;

/** The charts of language models. */
@ApplicationScoped
class ModelCharts {

    private final ComparisonMessages messages;
    private final ModelMessages modelMessages;

    ModelCharts(ComparisonMessages messages, ModelMessages modelMessages) {
        this.messages = messages;
        this.modelMessages = modelMessages;
    }

    /**
     * Accuracies in several directions, one closed line each.
     *
     * @param axes what the directions are
     * @param lines the experts first
     */
    record Radar(List<String> axes, List<RadarLine> lines) {}

    /** In percent, one for each axis; null where there is none. */
    record RadarLine(String name, boolean experts, List<Double> percents) {}

    /**
     * Correlations between all pairs of names.
     *
     * @param measure the name of the correlation
     * @param cells each pair twice, once a side
     */
    record HeatMap(String measure, List<String> names, List<HeatCell> cells) {}

    /** Places of two names, and their correlation. */
    record HeatCell(int column, int row, Double rho, String text, String label) {}

    /** Texts by their size (across) and perplexity (up, on a logarithmic axis). */
    record Scatter(String across, String up, List<ScatterGroup> groups) {}

    /** Texts of one origin. */
    record ScatterGroup(String name, List<double[]> points) {}

    Scatter memorisation(Memorisation memorisation) {
        return new Scatter(
                messages.zlibAxis(),
                messages.perplexityAxis(
                        modelMessages.unitName(memorisation.model().unit().label())),
                memorisation.groups().stream()
                        .map(group -> new ScatterGroup(
                                messages.group(group.name()),
                                group.points().stream()
                                        .map(point -> new double[] {point.zlibBytes(), point.perplexity()})
                                        .toList()))
                        .toList());
    }

    /** Accuracy by the quarter in which abstracts appeared. */
    AccuracyChart periods(Memorisation memorisation) {
        return new AccuracyChart(
                "periods",
                messages.periodsTitle(),
                messages.quarter(),
                List.of(messages.model()),
                memorisation.periods().stream()
                        .map(period ->
                                new AccuracyChart.Group(period.name(), List.of(new Bar(0, null, period.accuracy()))))
                        .toList());
    }

    /** One bar a model, best first. */
    AccuracyChart accuracies(ModelComparison figures) {
        return new AccuracyChart(
                "models",
                messages.accuracyTitle(),
                messages.model(),
                List.of(messages.model()),
                ModelOrder.of(figures).models().stream()
                        .map(model -> new AccuracyChart.Group(model.name(), List.of(new Bar(0, null, model.overall()))))
                        .toList());
    }

    Radar bySubfield(ModelComparison figures) {
        List<RadarLine> lines = new ArrayList<>();
        lines.add(new RadarLine(
                messages.experts(),
                true,
                figures.experts().subfields().stream()
                        .map(group -> percent(group.accuracy()))
                        .toList()));
        ModelOrder.of(figures)
                .models()
                .forEach(model -> lines.add(new RadarLine(
                        model.name(),
                        false,
                        model.subfields().stream()
                                .map(subfield -> percent(subfield.accuracy()))
                                .toList())));
        return new Radar(
                figures.experts().subfields().stream()
                        .map(ModelComparison.Group::name)
                        .toList(),
                lines);
    }

    HeatMap agreement(ModelComparison figures) {
        List<String> names = names(figures);
        List<HeatCell> cells = new ArrayList<>();
        for (Correlation pair : figures.agreement().pairs()) {
            int first = names.indexOf(name(pair.first()));
            int second = names.indexOf(pair.second());
            String label = messages.cell(
                    names.get(first),
                    names.get(second),
                    FigureText.number(pair.correlation().rho()),
                    pair.correlation().n(),
                    FigureText.pIs(pair.correlation().p()));
            for (int[] place : new int[][] {{first, second}, {second, first}}) {
                cells.add(new HeatCell(place[0], place[1], pair.correlation().rho(), text(pair), label));
            }
        }
        return new HeatMap(messages.rho(), names, cells);
    }

    /** The calibration of each run, best first. */
    List<CalibrationChart> calibrations(ModelComparison figures) {
        List<CalibrationChart> charts = new ArrayList<>();
        ModelOrder.of(figures)
                .models()
                .forEach(model -> charts.add(CalibrationChart.of(
                        "calibration-" + charts.size(),
                        model.name(),
                        messages.confidence(),
                        new StudyResults.RankedAccuracy(
                                model.calibration().bins(), model.calibration().line()))));
        return charts;
    }

    /** The experts, and then the runs. */
    private List<String> names(ModelComparison figures) {
        return Stream.concat(
                        Stream.of(messages.experts()),
                        ModelOrder.of(figures).models().stream().map(model -> model.name()))
                .toList();
    }

    private String name(String run) {
        return run == null ? messages.experts() : run;
    }

    private static String text(Correlation pair) {
        Double rho = pair.correlation().rho();
        return rho == null ? "–" : Numbers.decimal(rho, 2).replace('-', '\u2212');
    }

    private static Double percent(Accuracy accuracy) {
        return accuracy.accuracy() == null ? null : (Double) (100 * accuracy.accuracy());
    }
}
