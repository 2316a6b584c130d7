package org.brainbench.survey.web;

import io.quarkus.qute.TemplateExtension;

import java.math.BigDecimal;
import java.text.NumberFormat;

/**
 * Numbers as the visitor writes them, for pages alone: exports and the API have plain ones. What stands in the table of a
 * figure is not grouped, so that whoever copies it can calculate with it.
 */
public final class Numbers {

    private Numbers() {}

    /** A count in groups of digits: {@code {rows.grouped}} in a template. */
    @TemplateExtension
    public static String grouped(Number count) {
        return NumberFormat.getIntegerInstance(VisitorLanguage.now().locale()).format(count.longValue());
    }

    /** Rounded to that many digits after the point, which all stand there. */
    public static String decimal(double value, int digits) {
        return String.format(VisitorLanguage.now().locale(), "%." + digits + "f", value);
    }

    /** With all its digits and no more. */
    public static String decimal(BigDecimal value) {
        return String.format(VisitorLanguage.now().locale(), "%." + Math.max(0, value.scale()) + "f", value);
    }
}
