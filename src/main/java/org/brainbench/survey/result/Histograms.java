package org.brainbench.survey.result;

import org.brainbench.survey.result.Histogram.Bin;
import org.brainbench.survey.result.Histogram.Panel;
import org.brainbench.survey.statistics.Quantile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import jakarta.enterprise.context.ApplicationScoped;

/** The distributions on the page of figures. */
@ApplicationScoped
class Histograms {

    private static final int MOST_BINS = 31;
    private static final int EXPERTISE_STEP = 10;
    private static final int EXPERTISE_BINS = 10;
    private static final int TIME_STEP_S = 10;
    private static final double MS_A_SECOND = 1_000;
    private static final double MOST_EXPERT = 0.8;
    private static final double HALF = 0.5;
    private static final String NO_UNIT = "";

    /** From here on, in seconds, response times share a bin. */
    static final int LONG_TIME_S = 300;

    private final ResultMessages resultMessages;
    private final FigureMessages messages;

    Histograms(ResultMessages resultMessages, FigureMessages messages) {
        this.resultMessages = resultMessages;
        this.messages = messages;
    }

    /** Of all answers and of those in each of these subfields. */
    Histogram expertise(List<RatedTrial> trials, List<String> subfields) {
        List<Panel> panels = new ArrayList<>();
        panels.add(expertise(resultMessages.allSubfields(), trials));
        for (String subfield : subfields) {
            panels.add(expertise(
                    subfield,
                    trials.stream()
                            .filter(trial -> subfield.equals(trial.subfield()))
                            .toList()));
        }
        return new Histogram(
                "expertises",
                messages.expertiseTitle(),
                messages.expertiseAxis(),
                messages.shareOfAnswers(),
                messages.percentile80(),
                NO_UNIT,
                List.copyOf(panels));
    }

    private static Panel expertise(String name, List<RatedTrial> trials) {
        int[] ratings = trials.stream()
                .map(RatedTrial::expertise)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .toArray();
        int[] counts = new int[EXPERTISE_BINS];
        for (int rating : ratings) {
            counts[Math.min(rating / EXPERTISE_STEP, EXPERTISE_BINS - 1)]++;
        }
        List<Bin> bins = bins(counts, 0, EXPERTISE_STEP, true, bin -> {
            int from = bin * EXPERTISE_STEP;
            return from + "–" + (bin == EXPERTISE_BINS - 1 ? from + EXPERTISE_STEP : from + EXPERTISE_STEP - 1);
        });
        return new Panel(
                name,
                ratings.length,
                quantile(IntStream.of(ratings).asDoubleStream().toArray(), MOST_EXPERT),
                bins);
    }

    /** Of the items of this selection within these bounds, also those without answers. */
    Histogram answersPerItem(AnalysedTrials analysed, Selection selection, String subfield) {
        Map<Long, Integer> answers = new HashMap<>();
        analysed.trials().versions().stream()
                .filter(shown -> selection.creators().contains(shown.creator()))
                .filter(shown -> subfield == null || subfield.equals(shown.subfield()))
                .forEach(shown -> answers.put(shown.item(), 0));
        for (int row : analysed.rows()) {
            answers.merge(analysed.trials().version(row).item(), 1, Integer::sum);
        }
        int[] each = answers.values().stream().mapToInt(Integer::intValue).toArray();
        int most = IntStream.of(each).max().orElse(0);
        int step = most / MOST_BINS + 1;
        int[] counts = new int[most / step + 1];
        for (int one : each) {
            counts[one / step]++;
        }
        List<Bin> bins = bins(
                counts,
                -HALF,
                step,
                false,
                bin -> step == 1 ? String.valueOf(bin) : bin * step + "–" + ((bin + 1) * step - 1));
        Panel panel = new Panel(
                resultMessages.allAnswers(),
                each.length,
                quantile(IntStream.of(each).asDoubleStream().toArray(), HALF),
                bins);
        return new Histogram(
                "per-item",
                messages.perItemTitle(),
                messages.perItemAxis(),
                messages.itemNumber(),
                messages.median(),
                NO_UNIT,
                List.of(panel));
    }

    Histogram responseTimes(List<RatedTrial> trials) {
        double[] seconds = trials.stream()
                .map(RatedTrial::responseMs)
                .filter(Objects::nonNull)
                .mapToDouble(ms -> ms / MS_A_SECOND)
                .toArray();
        int last = LONG_TIME_S / TIME_STEP_S;
        int[] counts = new int[last + 1];
        for (double time : seconds) {
            counts[(int) Math.min(time / TIME_STEP_S, last)]++;
        }
        List<Bin> bins = bins(
                counts,
                0,
                TIME_STEP_S,
                true,
                bin -> bin == last ? LONG_TIME_S + "+" : bin * TIME_STEP_S + "–" + (bin + 1) * TIME_STEP_S);
        Panel panel = new Panel(resultMessages.allAnswers(), seconds.length, quantile(seconds, HALF), bins);
        return new Histogram(
                "times",
                messages.timesTitle(),
                messages.timesAxis(),
                messages.shareOfAnswers(),
                messages.median(),
                messages.seconds(),
                List.of(panel));
    }

    private static List<Bin> bins(
            int[] counts, double from, double step, boolean inPercent, IntFunction<String> label) {
        int n = IntStream.of(counts).sum();
        List<Bin> bins = new ArrayList<>();
        for (int bin = 0; bin < counts.length; bin++) {
            Double share = n == 0 ? null : (Double) ((double) counts[bin] / n);
            double height = inPercent ? (n == 0 ? 0 : 100.0 * counts[bin] / n) : counts[bin];
            double edge = from + bin * step;
            bins.add(new Bin(edge, edge + step, label.apply(bin), counts[bin], share, height));
        }
        return List.copyOf(bins);
    }

    private static Double quantile(double[] values, double q) {
        return values.length == 0 ? null : (Double) Quantile.linear(values, q);
    }
}
