package org.brainbench.survey.result;

import java.util.List;

/**
 * Distributions of one property under each other, drawn as bars and said again in a table.
 *
 * @param id in the page
 * @param title heading of the chart and of its table
 * @param along name of the property, with its unit
 * @param up name of the height of bars
 * @param mark name of the line across a panel
 * @param unit of the property, after a number; empty where it has none
 * @param panels from top to bottom
 */
public record Histogram(
        String id, String title, String along, String up, String mark, String unit, List<Panel> panels) {

    /** How long its table is. */
    public int rows() {
        return panels.stream().mapToInt(panel -> panel.bins().size()).sum();
    }

    /**
     * One distribution.
     *
     * @param n how many values
     * @param mark where the line stands, in the unit of the property; null without values
     */
    public record Panel(String name, int n, Double mark, List<Bin> bins) {}

    /**
     * One bar, one row of the table.
     *
     * @param from lower edge
     * @param to upper edge
     * @param label the values that are in it
     * @param share of all values, 0 to 1; null without values
     * @param height of the bar
     */
    public record Bin(double from, double to, String label, int count, Double share, double height) {}
}
