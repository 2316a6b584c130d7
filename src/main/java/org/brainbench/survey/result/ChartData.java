package org.brainbench.survey.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.RawString;
import org.brainbench.survey.statistics.Accuracy;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** What {@code assets/results.js} and {@code assets/calibration.js} draw charts from, embedded in the page as JSON. */
@ApplicationScoped
class ChartData {

    private record Drawing(
            String value,
            String interval,
            String chance,
            double chanceAt,
            boolean lying,
            Reference reference,
            List<String> series,
            List<DrawnGroup> groups) {}

    /** An accuracy that others are held against, drawn as a line. */
    record Reference(String name, double accuracy) {}

    private record DrawnGroup(String name, List<DrawnBar> bars) {}

    /** Null rates are not drawn. */
    private record DrawnBar(int series, Double accuracy, List<Double> ci95, String rate, String label) {}

    private final ObjectMapper json;
    private final ResultMessages messages;

    private record DrawnCalibration(
            String value,
            String interval,
            String chance,
            double chanceAt,
            String rank,
            int ranks,
            String line,
            List<CalibrationChart.Spot> ends,
            List<DrawnPoint> points) {}

    private record DrawnPoint(double rank, double accuracy, List<Double> ci95, String label) {}

    ChartData(ObjectMapper json, ResultMessages messages) {
        this.json = json;
        this.messages = messages;
    }

    /** JSON that can stand in a script element: nothing in it can close that element. */
    RawString of(AccuracyChart chart) {
        return drawing(chart, false, null);
    }

    /**
     * The same with bars that lie on their side whatever the width of the screen.
     *
     * @param reference null where there is no such line
     */
    RawString lying(AccuracyChart chart, Reference reference) {
        return drawing(chart, true, reference);
    }

    private RawString drawing(AccuracyChart chart, boolean lying, Reference reference) {
        Drawing drawing = new Drawing(
                messages.accuracy(),
                messages.ci95(),
                messages.chance(),
                Accuracy.CHANCE,
                lying,
                reference,
                chart.series(),
                chart.groups().stream().map(group -> drawn(chart, group)).toList());
        return script(drawing);
    }

    /** The same for a calibration. */
    RawString of(CalibrationChart chart) {
        return script(new DrawnCalibration(
                messages.accuracy(),
                messages.ci95(),
                messages.chance(),
                Accuracy.CHANCE,
                messages.rankOf(chart.rating()),
                chart.answers(),
                messages.fittedLine(),
                chart.line(),
                chart.points().stream()
                        .filter(point -> point.accuracy().n() > 0)
                        .map(this::drawn)
                        .toList()));
    }

    /** The same for distributions, which {@code assets/histograms.js} draws. */
    RawString of(Histogram histogram) {
        return script(histogram);
    }

    /** The same for a radar, which {@code assets/models.js} draws. */
    RawString of(ModelCharts.Radar radar) {
        return script(radar);
    }

    /** The same for a heat map, which {@code assets/models.js} draws. */
    RawString of(ModelCharts.HeatMap map) {
        return script(map);
    }

    /** The same for texts by size and perplexity, which {@code assets/models.js} draws. */
    RawString of(ModelCharts.Scatter scatter) {
        return script(scatter);
    }

    private RawString script(Object drawing) {
        try {
            return new RawString(json.writeValueAsString(drawing).replace("<", "\\u003c"));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private DrawnPoint drawn(CalibrationChart.Point point) {
        AccuracyChart.Bar bar = point.bar();
        String label = messages.pointLabel(
                point.number(),
                bar.rate(),
                point.accuracy().correct(),
                point.accuracy().n(),
                bar.interval());
        return new DrawnPoint(
                point.midpoint(), point.accuracy().accuracy(), point.accuracy().ci95(), label);
    }

    private DrawnGroup drawn(AccuracyChart chart, AccuracyChart.Group group) {
        return new DrawnGroup(
                group.name(),
                group.bars().stream().map(bar -> drawn(chart, group, bar)).toList());
    }

    private DrawnBar drawn(AccuracyChart chart, AccuracyChart.Group group, AccuracyChart.Bar bar) {
        Accuracy accuracy = bar.accuracy();
        String label = messages.barLabel(
                group.name(),
                chart.series().get(bar.series()),
                bar.rate(),
                accuracy.correct(),
                accuracy.n(),
                bar.interval());
        return new DrawnBar(bar.series(), accuracy.accuracy(), accuracy.ci95(), bar.rate(), label);
    }
}
