package org.brainbench.survey.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages that put language models beside the experts. */
@MessageBundle("comparison")
public interface ComparisonMessages {

    @Message("Language models beside experts")
    String title();

    @Message("Download these figures as JSON")
    String json();

    @Message(
            "No language model has scored these items. An admin can import perplexities, or ask a model server for them.")
    String noModels();

    @Message(
            "A language model chooses the version with the lower perplexity; a tie is wrong. Its confidence is the difference of the two perplexities (Luo et al. 2024, doi 10.1038/s41562-024-02046-9). The answers of the experts are those that the filters leave; of the filters, models know only who altered the items and their subfield, and are shown on all such items.")
    String lead();

    @Message(
            "Random seed {seed}, {resamples} bootstrap resamples, {splits} split halves; the figures are reproducible.")
    String resampling(long seed, int resamples, int splits);

    @Message("Experts")
    String experts();

    @Message("Model")
    String model();

    @Message("Family")
    String family();

    @Message("Size (billions)")
    String size();

    @Message("Kind")
    String kind();

    @Message("Made from")
    String base();

    @Message("Released")
    String released();

    @Message("Perplexity unit")
    String unit();

    @Message("n")
    String n();

    @Message("Items")
    String items();

    @Message("Correct")
    String correct();

    @Message("Accuracy")
    String accuracy();

    @Message("SEM")
    String sem();

    @Message("SEM (pp)")
    String semShort();

    @Message("95% interval")
    String ci95();

    @Message("p")
    String p();

    @Message("Accuracy of each model")
    String accuracyTitle();

    @Message(
            "Bars are the share of items on which the model chose the original, with the 95% Wilson score interval; SEM is √(p(1−p)/n), in percentage points (pp). One line is the accuracy of the experts over all their answers, the other that of guessing.")
    String accuracyMeans();

    @Message("Accuracy by subfield")
    String subfieldsTitle();

    @Message("The same within each subfield; the number of items, or of answers by experts, is in parentheses.")
    String subfieldsMean();

    @Message("Subfield")
    String subfield();

    @Message("Mean over models")
    String meansTitle();

    @Message("Models")
    String runs();

    @Message("Mean accuracy")
    String mean();

    @Message("Test against the experts, as published")
    String published();

    @Message(
            "The mean of the models' accuracies with Student's t interval for other models of this kind. The published test is a paired t-test of the models' accuracies against the one accuracy of all experts. It treats the experts' accuracy as known without error and models of one family as independent, so it claims more certainty than there is: the next table is the one to cite. Perplexities of different units are never averaged. With few models the interval can reach beyond what an accuracy can be; it is shown cut at 0% and 100%.")
    String meansMean();

    @Message("t({degrees}) = {t}, {p}, d = {d}")
    String tTest(int degrees, String t, String p, String d);

    @Message("Experts beside each model, on the same items")
    String againstTitle();

    @Message(
            "For every item that experts answered and the model scored: the share of experts who are right, minus what the model scores (1 or 0; for the mean over models, the share of models that are right). The difference is the mean over items, each counting the same; below zero the model is better. It is in percentage points (pp). The 95% interval is a bootstrap that draws participants and items anew (Owen 2007, doi 10.1214/07-AOAS122), so it holds for other people and other items of the same kind.")
    String againstMeans();

    @Message("Mean over models, per {unit}")
    String meanOf(String unit);

    @Message("All subfields")
    String overall();

    @Message("Difference (pp)")
    String difference();

    @Message("Models beside each other")
    String pairsTitle();

    @Message("Pair")
    String pair();

    @Message(
            "Pairs that differ in one respect, on the items that both have scored. McNemar's test (1947, doi 10.1007/BF02295996) is exact: it looks at the items that only one of the two has right. The interval of the difference is a bootstrap over items.")
    String pairsMean();

    @Message(
            "For a fine-tuned model, the shift is the published paired t-test of the perplexities of the original texts, base minus tuned.")
    String shiftMeans();

    @Message(
            "{#switch relation}{#case 'tuned'}Fine-tuned against base{#case 'chat'}Chat against base{#case 'size'}Larger against smaller{#else}Chosen{/switch}")
    String relation(String relation);

    @Message("{first} against {second}")
    String against(String first, String second);

    @Message("Only the first right")
    String onlyFirst();

    @Message("Only the second right")
    String onlySecond();

    @Message("Both right")
    String bothRight();

    @Message("Neither right")
    String neitherRight();

    @Message("Exact McNemar p")
    String mcNemar();

    @Message("Shift of the perplexity of original texts")
    String shift();

    @Message("{mean}, interval {interval}; t({degrees}) = {t}, {p}, d = {d}")
    String shiftOf(String mean, String interval, int degrees, String t, String p, String d);

    @Message("The perplexities have different units.")
    String otherUnits();

    @Message("Base models against the chat models made from them, as published: {test}")
    String chat(String test);

    @Message(
            "There are no two models that differ in just one respect: say in a run's description what it was made from.")
    String noPairs();

    @Message("Compare two models")
    String choose();

    @Message("First")
    String first();

    @Message("Second")
    String second();

    @Message("First model")
    String firstModel();

    @Message("Second model")
    String secondModel();

    @Message("All models")
    String allModels();

    @Message("Compare")
    String compare();

    @Message("Please choose two different models.")
    String notTwo();

    @Message("Items that only one of them has right")
    String apart();

    @Message("Item")
    String item();

    @Message("Right")
    String right();

    @Message("Confidence of each model")
    String calibrationTitle();

    @Message(
            "Items are ranked by the difference of the two perplexities and cut into 20 bins of equal numbers of ranks; a point is the accuracy in a bin with its 95% Wilson interval, the line the least-squares fit over the bins.")
    String calibrationMeans();

    @Message("difference of perplexities")
    String confidence();

    @Message("Table of values")
    String table();

    @Message("Do experts and models find the same items hard?")
    String agreementTitle();

    @Message(
            "Spearman's rank correlation over the items that both have. For a model, an item is the easier, the larger the perplexity of its altered text minus that of its original; for experts, the larger the share of right answers.")
    String agreementMeans();

    @Message("Spearman's ρ")
    String rho();

    @Message(
            "Because few experts answer each item, no correlation with them can be expected above about {ceiling}, the square root of the reliability {reliability} of their shares (split-half, Spearman-Brown).")
    String ceiling(String ceiling, String reliability);

    @Message("There are too few answers to estimate the highest correlation that could be expected with the experts.")
    String noCeiling();

    @Message("{first} and {second}: {rho}, n = {n}, {p}")
    String cell(String first, String second, String rho, int n, String p);

    @Message("Experts and models together")
    String togetherTitle();

    @Message(
            "Logistic regression combines the confidence of the expert, signed by the choice, with the difference of the model's perplexities (Yáñez et al. 2025, doi 10.1016/j.patter.2025.101423): each item's answers are decided with coefficients from the answers to all other items. Intervals draw participants and items anew. Beside it stand the expert and the model alone, on the same answers.")
    String togetherMeans();

    @Message("Together")
    String together();

    @Message("Expert alone")
    String expertAlone();

    @Message("Model alone")
    String modelAlone();

    @Message("Gain over the expert (pp)")
    String gainOverExperts();

    @Message("Gain over the model (pp)")
    String gainOverModel();

    @Message("Answers")
    String answers();

    @Message(
            "{#switch state}{#case 'no_answers'}No answers with confidence to items that this model has scored.{#case 'one_item'}Answers to one item only.{#case 'zero_predictor'}Confidence, or the difference of perplexities, is always 0.{#else}The regression has no maximum on these answers.{/switch}")
    String noFit(String state);

    @Message("Memorisation")
    String memorisationTitle();

    @Message(
            "A text that a model has learnt by heart has a far lower perplexity than its size when compressed suggests (Carlini et al. 2021, arXiv 2012.07805; Luo et al. 2024).")
    String memorisationLead();

    @Message(
            "Texts of the study that lie among those that the model surely knows, low and to the right, are suspicious.")
    String suspicious();

    @Message("No reference texts have been uploaded for this model, so there is nothing to compare with.")
    String noReferences();

    @Message("Show")
    String show();

    @Message("Texts by size and perplexity")
    String scatterTitle();

    @Message(
            "The size is that of what the model was given, as UTF-8, compressed by zlib at level 6. The ratio is bytes for each unit of perplexity: the larger, the less the model was surprised by as much text. For reference texts, the sizes are those that were uploaded.")
    String scatterMeans();

    @Message("Size when compressed by zlib (bytes)")
    String zlibAxis();

    @Message("Perplexity per {unit} (logarithmic)")
    String perplexityAxis(String unit);

    @Message("{#if name == 'items'}Items of the study{#else}{name}{/if}")
    String group(String name);

    @Message("Texts")
    String texts();

    @Message("Mean perplexity")
    String meanPerplexity();

    @Message("Mean size (bytes)")
    String meanZlib();

    @Message("Mean ratio")
    String meanRatio();

    @Message("Perplexity")
    String perplexity();

    @Message("Size (bytes)")
    String zlib();

    @Message("Ratio")
    String ratio();

    @Message("Published")
    String publishedOn();

    @Message("Origin")
    String origin();

    @Message("Comparison by origin")
    String groupsTitle();

    @Message("Accuracy by date of publication")
    String periodsTitle();

    @Message("Quarter")
    String quarter();

    @Message("After the model was released")
    String afterRelease();

    @Message("{#if after}yes{#else}no{/if}")
    String yesNo(boolean after);

    @Message(
            "Accuracy on the items whose abstracts appeared in each quarter, with the 95% Wilson score interval. A model that had learnt abstracts by heart would be better on those from before its training. Items of which the date is not known are left out.")
    String periodsMean();

    @Message("No publication dates are known. Add a column “published” to the items file to see this.")
    String noDates();
}
