package org.brainbench.survey.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Bars side by side as an SVG draws them: lengths are those of a view box of {@value #WIDTH} by {@value #HEIGHT}.
 *
 * @param bars from left to right
 * @param most the value of the highest bar; 0 where there is none
 */
record BarChart(List<Bar> bars, long most) {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 80;
    /** Of all names below the bars together. */
    private static final int MOST_CHARACTERS = 24;

    private static final double GAP = 0.2;
    /** So that one of thousands can still be seen. */
    private static final double LEAST = 1.5;

    /** What a bar stands for. */
    record Value(String name, long value) {}

    /** A bar, from the left and the top. */
    record Bar(String name, long value, String x, String y, String width, String height) {}

    static BarChart of(List<Value> values) {
        long most = values.stream().mapToLong(Value::value).max().orElse(0);
        double step = (double) WIDTH / Math.max(1, values.size());
        List<Bar> bars = new ArrayList<>();
        for (Value value : values) {
            double height = value.value() == 0 ? 0 : Math.max(LEAST, (double) HEIGHT * value.value() / most);
            bars.add(new Bar(
                    value.name(),
                    value.value(),
                    length(step * (bars.size() + GAP / 2)),
                    length(HEIGHT - height),
                    length(step * (1 - GAP)),
                    length(height)));
        }
        return new BarChart(bars, most);
    }

    /** What to write below the bars, one a bar: their names, or as many of them as have room. */
    public List<String> ticks() {
        int longest = bars.stream().mapToInt(bar -> bar.name().length()).max().orElse(0);
        int every = Math.max(1, (bars.size() * longest + MOST_CHARACTERS - 1) / MOST_CHARACTERS);
        return IntStream.range(0, bars.size())
                .mapToObj(place -> place % every == 0 ? bars.get(place).name() : "")
                .toList();
    }

    public String viewBox() {
        return "0 0 " + WIDTH + " " + HEIGHT;
    }

    /** The name of the first bar. */
    public String first() {
        return bars.isEmpty() ? "" : bars.get(0).name();
    }

    /** The name of the last bar. */
    public String last() {
        return bars.isEmpty() ? "" : bars.get(bars.size() - 1).name();
    }

    private static String length(double length) {
        return String.valueOf(Math.round(10 * length) / 10.0);
    }
}
