package org.brainbench.survey.result;

import org.brainbench.survey.result.AccuracyChart.Bar;
import org.brainbench.survey.result.StudyResults.RankedAccuracy;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.web.VisitorLanguage;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * Accuracy against the rank of a rating, drawn as points with their line and said again in a table.
 *
 * @param id in the page
 * @param title heading of the chart and of its table
 * @param rating what the ranks are of
 * @param answers how many are ranked
 * @param points the bins, lowest ranks first, also the empty ones
 * @param curve whose chart this is
 */
public record CalibrationChart(
        String id, String title, String rating, int answers, List<Point> points, RankedAccuracy curve) {

    private static final String NONE = "–";
    private static final int LONG = 10;

    /**
     * One bin, one row of the table.
     *
     * @param number counted from 1
     * @param midpoint in ranks, which are counted from 0
     */
    public record Point(int number, double midpoint, Accuracy accuracy) {

        public Bar bar() {
            return new Bar(0, null, accuracy);
        }
    }

    /** A place on the line. */
    record Spot(double rank, double accuracy) {}

    static CalibrationChart of(String id, String title, String rating, RankedAccuracy curve) {
        int answers = curve.bins().stream().mapToInt(Accuracy::n).sum();
        List<Point> points = new ArrayList<>();
        for (Accuracy bin : curve.bins()) {
            double midpoint = (points.size() + 0.5) * answers / curve.bins().size();
            points.add(new Point(points.size() + 1, midpoint, bin));
        }
        return new CalibrationChart(id, title, rating, answers, List.copyOf(points), curve);
    }

    /** Both ends of the line, which goes through the mean of the points; none where there is no line. */
    List<Spot> line() {
        if (!hasLine()) {
            return List.of();
        }
        double slope = curve.line().slope();
        List<Point> filled =
                points.stream().filter(point -> point.accuracy().n() > 0).toList();
        double rank = filled.stream().mapToDouble(Point::midpoint).average().orElseThrow();
        double accuracy = filled.stream()
                .mapToDouble(point -> point.accuracy().accuracy())
                .average()
                .orElseThrow();
        return List.of(new Spot(0, accuracy - slope * rank), new Spot(answers, accuracy + slope * (answers - rank)));
    }

    /** Whether a line can be fitted. */
    public boolean hasLine() {
        return curve.line().slope() != null;
    }

    public boolean isFalling() {
        return hasLine() && curve.line().slope() < 0;
    }

    /** By how many percentage points the line rises, or falls, from the lowest rank to the highest. */
    public String rise() {
        return hasLine() ? number(100 * answers * Math.abs(curve.line().slope()), 1) : NONE;
    }

    /** Whether it has so many points that their table is long. */
    public boolean isLong() {
        return points.size() > LONG;
    }

    public String r() {
        return curve.line().r() == null ? NONE : number(curve.line().r(), 2);
    }

    private static String number(double value, int digits) {
        NumberFormat format = NumberFormat.getInstance(VisitorLanguage.now().locale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setGroupingUsed(false);
        return format.format(value).replace('-', '\u2212');
    }
}
