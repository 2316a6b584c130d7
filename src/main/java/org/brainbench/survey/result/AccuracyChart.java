package org.brainbench.survey.result;

import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.web.Numbers;
import org.brainbench.survey.web.VisitorLanguage;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;

/**
 * Accuracies side by side, drawn as bars and said again in a table.
 *
 * @param id in the page
 * @param title heading of the chart and of its table
 * @param grouping what the groups are
 * @param series the names of its kinds of bars, each in its colour
 * @param groups the bars that stand together, first to last
 */
public record AccuracyChart(String id, String title, String grouping, List<String> series, List<Group> groups) {

    /** Bars that stand together under one name. */
    public record Group(String name, List<Bar> bars) {}

    /**
     * One bar, one row of the table.
     *
     * @param series which of the chart's, counted from 0
     * @param threshold the expertise from which on answers are in; null where any expertise is, or none
     */
    public record Bar(int series, Double threshold, Accuracy accuracy) {

        private static final String NONE = "–";

        /** In percent. */
        public String rate() {
            return accuracy.n() == 0 ? NONE : percent(accuracy.accuracy()) + "%";
        }

        /** In percentage points. */
        public String sem() {
            return accuracy.n() == 0 ? NONE : percent(accuracy.sem());
        }

        public String interval() {
            return accuracy.n() == 0
                    ? NONE
                    : percent(accuracy.ci95().get(0)) + "–"
                            + percent(accuracy.ci95().get(1)) + "%";
        }

        /** The threshold with the digits that it has, as saved tables have it. */
        public String from() {
            return threshold == null
                    ? NONE
                    : new DecimalFormat(
                                    "0.##",
                                    DecimalFormatSymbols.getInstance(
                                            VisitorLanguage.now().locale()))
                            .format(threshold);
        }

        /** The threshold with one digit after the point. */
        public String fromTenths() {
            return threshold == null ? NONE : Numbers.decimal(threshold, 1);
        }

        private static String percent(double share) {
            return Numbers.decimal(100 * share, 1);
        }
    }

    /** Whether there are several kinds of bars, which then need their names. */
    public boolean hasSeveralSeries() {
        return series.size() > 1;
    }
}
