package org.brainbench.survey.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the list of items and of the page of one item among the results. */
@MessageBundle("itemFigures")
public interface ItemFigureMessages {

    @Message("Results by item")
    String title();

    @Message("Items")
    String toItems();

    @Message("All items")
    String back();

    @Message("{items.grouped} items. Definitions stand below the table; a heading sorts by its column.")
    String counted(long items);

    @Message("There are no items here. An admin uploads them; wider filters may show more.")
    String none();

    @Message(
            "Items cannot be sorted by that. Please choose a heading of the table; it is sorted with the hardest first.")
    String unknownSort();

    @Message(
            "{#switch column}{#case 'doi'}Item (DOI){#case 'subfield'}Subfield{#case 'creator'}Altered by{#case 'answers'}Answers{#case 'correct'}Right{#case 'accuracy'}Accuracy{#case 'shrunk'}Accuracy, shrunk{#case 'confidence'}Mean confidence{#case 'time'}Median time (s){/switch}")
    String column(String column);

    @Message("95% interval")
    String ci95();

    @Message("Answers")
    String answers();

    @Message("How many participants answered the item, after the filters above.")
    String answersMean();

    @Message("Right, accuracy")
    String accuracy();

    @Message(
            "How many of those chose the original, and their share; 50% is chance. The interval is Wilson's (1927, doi 10.1080/01621459.1927.10502953), which takes answers as independent of each other.")
    String accuracyMeans();

    @Message("Mean confidence")
    String confidence();

    @Message(
            "From 0 to 100, over right and wrong answers together. Where some answers have no confidence, the number of those that do stands in parentheses.")
    String confidenceMeans();

    @Message("Median time")
    String time();

    @Message(
            "From the first sight of the trial to its answer, as the browser measured it, in seconds; a dash where no answer has a measured time. Where some have none, the number of those that do stands in parentheses.")
    String timeMeans();

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
