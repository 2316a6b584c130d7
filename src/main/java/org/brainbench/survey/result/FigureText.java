package org.brainbench.survey.result;

import io.quarkus.qute.TemplateExtension;
import org.brainbench.survey.web.Numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Figures as pages say them; what is null is said as a dash. */
@TemplateExtension(namespace = "figure")
final class FigureText {

    private static final String NONE = "–";
    private static final double MS_A_SECOND = 1_000;
    private static final double MEGABYTES_A_TRIAL = 0.000_236;
    private static final double SMALLEST_P = 0.001;

    private FigureText() {}

    /** A share in percent. */
    static String percent(Double share) {
        return share == null ? NONE : percentage(share) + "%";
    }

    /** A share in percentage points. */
    static String points(Double share) {
        return share == null ? NONE : percentage(share);
    }

    /** Two shares in percent. */
    static String percents(List<Double> ends) {
        return ends == null ? NONE : percentage(ends.get(0)) + "–" + percentage(ends.get(1)) + "%";
    }

    /** Two shares in percent, which are not known to lie between 0 and 1, cut to that. */
    static String percentsCut(List<Double> ends) {
        return ends == null
                ? NONE
                : percents(
                        ends.stream().map(end -> Math.max(0, Math.min(1, end))).toList());
    }

    /** Three digits after the point. */
    static String number(Double value) {
        return value == null ? NONE : number(value.doubleValue());
    }

    /** The ends of an interval with three digits after the point. */
    static String numbers(List<Double> ends) {
        return ends == null ? NONE : interval(number(ends.get(0)), number(ends.get(1)));
    }

    /** One digit after the point. */
    static String tenths(Double value) {
        return value == null ? NONE : Numbers.decimal(value, 1);
    }

    /** Milliseconds as seconds with one digit after the point. */
    static String seconds(Double ms) {
        return tenths(ms == null ? null : (Double) (ms / MS_A_SECOND));
    }

    /** How large a file of so many trials is, in 10^6 bytes, by the measurements of docs/performance.md. */
    static String megabytes(int trials) {
        return Numbers.decimal(trials * MEGABYTES_A_TRIAL, 1);
    }

    /** Without needless zeros. */
    static String size(Double billions) {
        return billions == null
                ? NONE
                : Numbers.decimal(BigDecimal.valueOf(billions).stripTrailingZeros());
    }

    /** A probability, two digits that count; very small ones as below a thousandth. */
    static String p(Double p) {
        if (p == null) {
            return NONE;
        }
        if (p < SMALLEST_P) {
            return "< " + Numbers.decimal(SMALLEST_P, 3);
        }
        return Numbers.decimal(BigDecimal.valueOf(p).round(new MathContext(2)));
    }

    /** The same as a statement: "p = 0.02" or "p < 0.001". */
    static String pIs(Double p) {
        return p != null && p < SMALLEST_P ? "p " + p(p) : "p = " + p(p);
    }

    /** The ends of an interval in percentage points. */
    static String pointRange(List<Double> ends) {
        return ends == null ? NONE : interval(signed(ends.get(0)), signed(ends.get(1)));
    }

    /** A difference of shares in percentage points, with its sign. */
    static String gain(Double difference) {
        return difference == null ? NONE : signed(difference);
    }

    /** As papers write it in any language, also where a number has a sign. */
    private static String interval(String low, String high) {
        return "[" + low + ", " + high + "]";
    }

    private static String signed(double share) {
        String text = percentage(share);
        return text.startsWith("-") ? text.replace('-', '\u2212') : "+" + text;
    }

    private static String percentage(double share) {
        return Numbers.decimal(100 * share, 1);
    }

    private static String number(double value) {
        String text = Numbers.decimal(value, 3);
        return text.equals(Numbers.decimal(-0.0, 3)) ? Numbers.decimal(0, 3) : text.replace('-', '\u2212');
    }
}
