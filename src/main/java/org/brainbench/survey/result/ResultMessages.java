package org.brainbench.survey.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the results pages. */
@MessageBundle("result")
public interface ResultMessages {

    @Message("Results")
    String title();

    @Message(
            "{#if trials == 0}No answers yet.{#else}{trials.grouped} {#if trials == 1}answer{#else}answers{/if} by {participants.grouped} {#if participants == 1}participant{#else}participants{/if}.{/if}")
    String counted(int trials, long participants);

    @Message("No answers yet. They appear here as soon as an expert has answered.")
    String noAnswers();

    @Message("No answers match these filters. Wider filters may show more.")
    String noneMatch();

    @Message("Items altered by")
    String creatorFilter();

    @Message("{#switch creator}{#case 'human'}Humans{#case 'machine'}A machine{#else}Anyone{/switch}")
    String creator(String creator);

    @Message("Please use human, machine or all, or leave it out.")
    String unknownCreator();

    @Message(
            "Please use none, published, or names among catch, sliders, lookup, recognised and fast, with commas between them.")
    String unknownExclusion();

    @Message("Left out of the analysis")
    String exclusions();

    @Message("Back to the study's own rules")
    String ownExclusions();

    @Message("These are not the study's own rules.")
    String notOwn();

    @Message("From everybody to those analysed")
    String flow();

    @Message("Step")
    String step();

    @Message("Participants")
    String participants();

    @Message("Trials")
    String trials();

    @Message(
            "{#switch step}{#case 'all'}All who joined, and the trials planned for them{#case 'withdrawn'}Withdrew; their answers are erased{#case 'unanswered'}Not answered{#case 'analysed'}Analysed{/switch}")
    String flowStep(String step);

    @Message(
            "Trials are those with the items chosen above; practice and catch trials are not counted. The rules for participants look at all their trials, whoever altered the items, and at catch trials, whatever is chosen above. Nobody is counted twice: a participant whose last trial a rule leaves out is counted at that rule. What is not known, as of some answers collected elsewhere, leaves nobody out. The downloaded answers are complete, unless said otherwise below.")
    String flowMeans();

    @Message("All answers")
    String allAnswers();

    @Message("Top 20% expertise, per item")
    String topPerItem();

    @Message("Top 20% expertise, pooled")
    String topPooled();

    @Message("{correct} of {n} right")
    String rightOf(int correct, int n);

    @Message("95% interval {interval}")
    String intervalOf(String interval);

    @Message("Accuracy by subfield")
    String bySubfield();

    @Message("All subfields")
    String allSubfields();

    @Message("Subfield")
    String subfield();

    @Message("Accuracy by position")
    String byPosition();

    @Message("Current position")
    String position();

    @Message("Bar chart: {title}, with 95% intervals and the chance line. The table below holds the same figures.")
    String chartLabel(String title);

    @Message("Accuracy")
    String accuracy();

    @Message("Chance")
    String chance();

    @Message("{group}\n{series}\n{rate} ({correct} of {n}), 95% interval {interval}")
    String barLabel(String group, String series, String rate, int correct, int n, String interval);

    @Message("Answers")
    String answers();

    @Message("Expertise from")
    String expertiseFrom();

    @Message("n")
    String n();

    @Message("Correct")
    String correct();

    @Message("SEM (percentage points)")
    String sem();

    @Message("SEM (pp)")
    String semShort();

    @Message("95% interval")
    String ci95();

    @Message("How to read this")
    String definitions();

    @Message("As a table ({rows} rows)")
    String asTable(int rows);

    @Message(
            "The share of trials in which the original abstract was taken for the real one. Every answered trial counts once; practice and catch trials never count.")
    String accuracyMeans();

    @Message(
            "For each item (an abstract and who altered it) the 20% of its n answers with the highest expertise, ⌊0.2·n⌋ of them, earlier answers first among equals; pooled over items. This is the definition of the published study. An item with fewer than five answers adds none.")
    String topPerItemMeans();

    @Message(
            "The answers with expertise at or above the 80th percentile (linear interpolation) of all answers shown here; within a subfield, of all answers in that subfield. Answers at the threshold are all in, so this can be more than 20%.")
    String topPooledMeans();

    @Message("Standard error of the accuracy p over n answers, √(p(1−p)/n), in percentage points (pp).")
    String semMeans();

    @Message(
            "95% Wilson score interval of the accuracy, which takes the answers as independent of each other; the thin bars.")
    String ci95Means();

    @Message("50%, the accuracy of guessing between two versions; the dashed line.")
    String chanceMeans();

    @Message(
            "What participants stated on joining the study. Answers of participants whose position is not known are in none of these.")
    String positionMeans();

    @Message("Calibration of confidence")
    String confidenceCalibration();

    @Message("Calibration of expertise")
    String expertiseCalibration();

    @Message("confidence")
    String confidence();

    @Message("expertise")
    String expertise();

    @Message("Rank of {rating}, lowest first")
    String rankOf(String rating);

    @Message("Least-squares line")
    String fittedLine();

    @Message("Bin {bin}\n{rate} ({correct} of {n}), 95% interval {interval}")
    String pointLabel(int bin, String rate, int correct, int n, String interval);

    @Message("Bin of {rating}, lowest first")
    String binOf(String rating);

    @Message(
            "Point chart: {title}, with 95% intervals, the least-squares line and the chance line. The table below holds the same figures.")
    String calibrationLabel(String title);

    @Message(
            "From the lowest rank to the highest the line {#if falls}falls{#else}rises{/if} by {points} percentage points; r\u00a0=\u00a0{r}; n\u00a0=\u00a0{n}.")
    String lineFigures(boolean falls, String points, String r, int n);

    @Message("No line can be fitted; n\u00a0=\u00a0{n}.")
    String noLine(int n);

    @Message("Bins")
    String bins();

    @Message(
            "As in the published study: the answers with a known rating are ranked by it, equal ratings in the order of the answers, and cut into bins at equal steps of ranks, {confidence} bins for confidence and {expertise} for expertise. With fewer answers than bins some are empty and have no accuracy.")
    String binsMean(int confidence, int expertise);

    @Message(
            "Fitted to the accuracy in the bins over their midpoints in ranks, empty bins left out. r is Pearson's correlation over the same points.")
    String fittedLineMeans();

    @Message("Download")
    String download();

    @Message("{rows.grouped} {#if rows == 1}row{#else}rows{/if} (about {megabytes} MB), plus practice trials.")
    String downloadSize(int rows, String megabytes);

    @Message("Every trial of the study, answered or not, one row each (CSV)")
    String downloadResponses();

    @Message("All answers in the published study's files, with data package and codebook (ZIP)")
    String downloadBundle();

    @Message("The same files, but participant_data.csv holds only the answers analysed on this page (ZIP)")
    String downloadAnalysed();

    @Message("Download these figures as JSON")
    String downloadFigures();
}
