package org.brainbench.survey.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the list of items and of the page of one item among the results. */
@MessageBundle("itemFigures")
public interface ItemFigureMessages {

    @Message("Results by item")
    String title();

    @Message("Item {doi}")
    String item(String doi);

    @Message("Open the paper (DOI)")
    String paper();

    @Message("Items")
    String toItems();

    @Message("All items")
    String back();

    @Message("{items.grouped} {#if items == 1}item{#else}items{/if}. To sort by a column, select its heading.")
    String counted(long items);

    @Message("No items to show. An admin uploads items; where filters are set, wider ones may show more.")
    String none();

    @Message("Unknown sort order; showing the hardest items first.")
    String unknownSort();

    @Message(
            "{#switch column}{#case 'doi'}Item (DOI){#case 'subfield'}Subfield{#case 'creator'}Altered by{#case 'answers'}Answers{#case 'correct'}Right{#case 'accuracy'}Accuracy{#case 'shrunk'}Accuracy, shrunk{#case 'confidence'}Mean confidence{#case 'time'}Median time (s){/switch}")
    String column(String column);

    @Message("95% interval")
    String ci95();

    @Message("95% interval, shrunk")
    String shrunkCi95();

    @Message("Answers")
    String answers();

    @Message("How many participants answered the item, after the filters above.")
    String answersMean();

    @Message("Right, accuracy")
    String accuracy();

    @Message("How many of those chose the original, and their share; 50% is chance.")
    String accuracyMeans();

    @Message(
            "Wilson's interval of the accuracy (1927, doi 10.1080/01621459.1927.10502953), which takes answers as independent of each other.")
    String ci95Means();

    @Message(
            "The accuracies that items would have in the long run are taken to follow a beta distribution, fitted by moments (Kleinman 1973, doi 10.1080/01621459.1973.10481332); each item's accuracy is drawn towards the mean, the more the fewer answers it has (empirical Bayes).")
    String shrunkMeans();

    @Message("The central 95% of its posterior distribution.")
    String shrunkCi95Means();

    @Message(
            "The items do not differ more than chance would have it, so all shrunken accuracies equal the mean and have no interval.")
    String noSpread();

    @Message("Mean confidence")
    String confidence();

    @Message(
            "From 0 to 100, over right and wrong answers together. Where some answers have no confidence, the number of those that do stands in parentheses.")
    String confidenceMeans();

    @Message("Median time")
    String time();

    @Message(
            "From the first sight of the trial to its answer, as the browser measured it, in seconds. Where some have none, the number of those that do stands in parentheses.")
    String timeMeans();

    @Message("A dash stands where no answer has such a figure.")
    String dash();

    @Message("How it was answered")
    String figures();

    @Message("By version")
    String versions();

    @Message("Version")
    String version();

    @Message("{number} ({created})")
    String versionOf(int number, String created);

    @Message(
            "An edit of the texts makes a new version; each answer belongs to the version that was shown. A version leads to its texts.")
    String versionsMean();

    @Message("The two texts, version {number}")
    String texts(int number);

    @Message("What differs is marked.")
    String marked();
}
