package org.brainbench.survey.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of figures, and of the buttons under every plot. */
@MessageBundle("figures")
public interface FigureMessages {

    @Message("Figures")
    String figuresTitle();

    @Message("The page's address includes the filters, so you can cite it.")
    String citable();

    @Message("Save as SVG")
    String saveSvg();

    @Message("Save as PNG")
    String savePng();

    @Message("Save as CSV")
    String saveCsv();

    @Message("Expertise by subfield")
    String expertiseTitle();

    @Message("Expertise (0 to 100)")
    String expertiseAxis();

    @Message("Share of answers (%)")
    String shareOfAnswers();

    @Message("80th percentile")
    String percentile80();

    @Message(
            "How much expertise participants reported for each item, in steps of 10 points; a bin includes its lower edge, and the last one 100 as well. The line is the 80th percentile (linear interpolation) of the answers in that panel; answers at or above it are the pooled top 20%. Answers without that rating are left out.")
    String expertiseMeans();

    @Message("Answers per item")
    String perItemTitle();

    @Message("Answers to an item")
    String perItemAxis();

    @Message("Number of items")
    String itemNumber();

    @Message(
            "How many of the answers shown here each item of the study has; items without any are included. Under a filter by position or date, only the answers within it are counted.")
    String perItemMeans();

    @Message("Response times")
    String timesTitle();

    @Message("Time from first sight to answer (s)")
    String timesAxis();

    @Message(
            "Measured in the browser from the first sight of a trial to its answer, in steps of 10 seconds; a bin includes its lower edge, and the last one holds everything from {from} s on. Answers without a measured time are left out.")
    String timesMean(int from);

    @Message("Median")
    String median();

    @Message("s")
    String seconds();

    @Message("Count")
    String count();

    @Message("Share")
    String shareOf();

    @Message("Group")
    String panel();

    @Message("Histogram: {title}. The table below holds the same figures.")
    String histogramLabel(String title);
}
