package org.brainbench.survey.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

import java.util.List;

/** Texts of the reliability page and of the filters. */
@MessageBundle("reliability")
public interface ReliabilityMessages {

    @Message("Reliability")
    String title();

    @Message("Filters")
    String filters();

    @Message("All")
    String any();

    @Message("Answered from (UTC)")
    String from();

    @Message("Answered to (UTC)")
    String to();

    @Message("Show")
    String show();

    @Message("Please choose a subfield of this study, or leave it out.")
    String unknownSubfield();

    @Message("Please use a position as the results name it, or leave it out.")
    String unknownPosition();

    @Message("Please write the day as 2026-01-31, or leave it out.")
    String unknownDay();

    @Message("Please give a number from 1 to 1,000,000 for participants, items and trials, all three or none.")
    String planNumber();

    @Message("{trials.grouped} answers by {participants.grouped} participants to {items.grouped} items.")
    String counted(int trials, int participants, int items);

    @Message(
            "Random seed {seed}, {resamples} bootstrap resamples, {splits} split halves; the figures are reproducible.")
    String resampling(long seed, int resamples, int splits);

    @Message("Download these figures as JSON")
    String json();

    @Message("Answers")
    String answers();

    @Message("n")
    String n();

    @Message("Value")
    String value();

    @Message("SE")
    String se();

    @Message("95% interval")
    String ci95();

    @Message("Figure")
    String figure();

    @Message(
            "{#switch name}{#case 'overall'}All answers{#case 'topExpertisePerItem'}Top 20% expertise, per item{#case 'topExpertisePooled'}Top 20% expertise, pooled{#else}{name}{/switch}")
    String group(String name);

    @Message("Accuracy with intervals for other people and other items")
    String intervalsTitle();

    @Message("Accuracy")
    String accuracy();

    @Message("Wilson (answers independent)")
    String wilson();

    @Message("Crossed bootstrap (people and items)")
    String bootstrap();

    @Message("Cluster-robust (people and items)")
    String clustered();

    @Message(
            "Wilson score interval, which takes answers as independent of each other and is too narrow where answers of one person, or to one item, resemble each other (Wilson 1927, doi 10.1080/01621459.1927.10502953).")
    String wilsonMeans();

    @Message(
            "2.5th to 97.5th percentile of the accuracy when participants and items are both drawn anew with replacement; an answer counts as often as its participant times as often as its item was drawn (pigeonhole bootstrap: Owen 2007, doi 10.1214/07-AOAS122; Owen and Eckles 2012, doi 10.1214/12-AOAS547). It errs on the wide side, the more so the less answers of one person or item resemble each other. The most expert answers are picked once, from the data as they are, and the draws are of those.")
    String bootstrapMeans();

    @Message(
            "Accuracy ± t · standard error, the variance clustered over participants plus that over items minus that over pairs, each times G/(G−1) for its G clusters; t with min(participants, items) − 1 degrees of freedom (Cameron, Gelbach and Miller 2011, doi 10.1198/jbes.2010.07136). There is none where the three parts do not add up to a positive variance. It can reach beyond what an accuracy can be, and is shown cut at 0% and 100%.")
    String clusteredMeans();

    @Message("Ties in the top 20% per item")
    String tiesTitle();

    @Message("Answers taken")
    String tiesN();

    @Message("Of these, from ties")
    String tied();

    @Message("Lowest")
    String lowest();

    @Message("Highest")
    String highest();

    @Message("Expected")
    String expected();

    @Message("SD (pp)")
    String tiesSd();

    @Message(
            "Where more answers to an item have the same expertise than there are places left, the published definition takes the earlier ones. These are the lowest and highest accuracy that any other way to break ties could give, and the mean and standard deviation (SD, in percentage points) when ties are broken at random: exact, by the hypergeometric distribution within each item (Johnson, Kemp and Kotz 2005, doi 10.1002/0471715816).")
    String tiesMean();

    @Message("Being right, by confidence and by expertise")
    String regressionTitle();

    @Message(
            "Logistic regression on {#for name in predictors}{#if !name_isFirst} and {/if}{#switch name}{#case 'confidence'}confidence{#case 'expertise'}expertise{#else}{name}{/switch}{/for}")
    String regressionOn(List<String> predictors);

    @Message(
            "{#switch name}{#case 'confidence'}Confidence, 10 points{#case 'expertise'}Expertise, 10 points{#else}Intercept{/switch}")
    String term(String name);

    @Message("Coefficient (log odds)")
    String coefficient();

    @Message("SE (independent)")
    String plainSe();

    @Message("SE (clustered)")
    String clusteredSe();

    @Message("Odds ratio")
    String oddsRatio();

    @Message("95% interval of the ratio")
    String oddsRatioCi95();

    @Message(
            "{#switch state}{#case 'no_answers'}No answers to fit.{#case 'one_outcome'}All answers are right, or all are wrong: there is nothing to fit.{#case 'constant_predictor'}A rating is the same in all answers: there is nothing to fit.{#else}The fit did not converge: a rating separates right answers from wrong ones, so that the likelihood has no maximum (Albert and Anderson 1984, doi 10.1093/biomet/71.1.1).{/switch}")
    String noFit(String state);

    @Message(
            "The log of the odds of a right answer as a linear function of the ratings, by maximum likelihood. The odds ratio is the factor by which the odds change with 10 points more; for the intercept it is the odds where the ratings are 0. The interval rests on the standard error (SE) clustered over participants and items (Cameron, Gelbach and Miller 2011, doi 10.1198/jbes.2010.07136) where there is one.")
    String regressionMeans();

    @Message("What confidence is worth")
    String confidenceTitle();

    @Message("Brier score")
    String brier();

    @Message("Expected calibration error")
    String ece();

    @Message("Type-2 AUROC")
    String auroc();

    @Message(
            "Confidence c from 0 to 100 is read as a probability of being right of 0.5\u00a0+\u00a0c/200: 0 is guessing, 100 is certainty.")
    String mapping();

    @Message(
            "Mean squared distance of that probability to 1 for a right and 0 for a wrong answer; 0 is best, and always saying 0.5 gives 0.25 (Brier 1950, doi 10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2).")
    String brierMeans();

    @Message(
            "Distance between mean probability and accuracy in each of 10 bins of equal width from 0.5 to 1, averaged over answers; 0 is best (Naeini et al. 2015, doi 10.1609/aaai.v29i1.9602). It is never below 0, and chance adds to it: with few answers it is too large, and so is its bootstrap interval.")
    String eceMeans();

    @Message(
            "Probability that a right answer was given with more confidence than a wrong one, ties counted half; 0.5 when confidence says nothing (Fleming and Lau 2014, doi 10.3389/fnhum.2014.00443). It is taken over all participants together, so that it also reflects how they differ in using the scale.")
    String aurocMeans();

    @Message("Standard errors (SE) and intervals are those of the crossed bootstrap.")
    String bootstrapped();

    @Message("Side bias")
    String sidesTitle();

    @Message("Side of the original")
    String originalOn();

    @Message("Original is A")
    String originalA();

    @Message("Original is B")
    String originalB();

    @Message("A chosen")
    String chosenA();

    @Message("B chosen")
    String chosenB();

    @Message("d′")
    String dPrime();

    @Message("Criterion c")
    String criterion();

    @Message(
            "Only answers whose side was recorded. The signal is “the original is A”: a hit is choosing A when the original is A, a false alarm choosing A when it is B. Both rates are (count\u00a0+\u00a00.5)/(n\u00a0+\u00a01) (Hautus 1995, doi 10.3758/BF03203619).")
    String sidesMean();

    @Message(
            "(z(hits)\u00a0−\u00a0z(false\u00a0alarms))/√2, for a choice between two alternatives; 0 is guessing (Macmillan and Creelman 2005, doi 10.4324/9781410611147).")
    String dPrimeMeans();

    @Message(
            "−(z(hits)\u00a0+\u00a0z(false\u00a0alarms))/2; 0 is no preference, below 0 a preference for A, above 0 for B.")
    String criterionMeans();

    @Message("How much answers resemble each other")
    String similarityTitle();

    @Message("Intraclass correlation, ICC(1)")
    String icc();

    @Message("ICC(1), answers of one participant")
    String iccParticipants();

    @Message("ICC(1), answers to one item")
    String iccItems();

    @Message("Groups")
    String groups();

    @Message("Answers a group (n₀)")
    String groupSize();

    @Message("Variance between participants")
    String varianceParticipant();

    @Message("Variance between items")
    String varianceItem();

    @Message("Variance of the rest")
    String varianceRest();

    @Message(
            "(MSB\u00a0−\u00a0MSW)/(MSB\u00a0+\u00a0(n₀\u00a0−\u00a01)·MSW) with the mean squares between and within groups: the analysis of variance estimator for k groups of unequal sizes n and N answers in all, with n₀\u00a0=\u00a0(N\u00a0−\u00a0Σn²/N)/(k\u00a0−\u00a01) (Donner 1986, doi 10.2307/1403259; Ridout et al. 1999, doi 10.1111/j.0006-341X.1999.00137.x). Below 0 where groups differ less than chance makes them. The interval is that of Shrout and Fleiss (1979, doi 10.1037/0033-2909.86.2.420) with n₀, approximate for right and wrong.")
    String iccMeans();

    @Message(
            "Crossed random effects of participants and items on right (1) and wrong (0), by the method of moments for any pattern of who answered what (Henderson 1953, doi 10.2307/3001853; Gao and Owen 2017, doi 10.1214/17-EJS1236); estimates below 0 are set to 0. The rest is chance and all that belongs to neither.")
    String componentsMean();

    @Message("Variance components")
    String components();

    @Message("Whether items keep their difficulty")
    String difficultyTitle();

    @Message("Items with answers")
    String itemCount();

    @Message("Mean share right")
    String meanShare();

    @Message("Correlation of two answers to one item")
    String betaCorrelation();

    @Message("Weight of the mean (answers)")
    String strength();

    @Message(
            "How much alike two answers to the same item are: 0 where items do not differ more than chance would have it, 1 where all answers to an item are alike.")
    String betaCorrelationMeans();

    @Message(
            "As how many answers the mean counts when an item's share is drawn towards it. It is infinite where the items do not differ more than chance would have it: then all shrunken shares equal the mean.")
    String strengthMeans();

    @Message("infinite")
    String infinite();

    @Message("Items compared, on average")
    String comparedItems();

    @Message("Mean correlation of halves")
    String halfCorrelation();

    @Message("Middle 95% of splits")
    String halfSpread();

    @Message("Reliability (Spearman-Brown)")
    String spearmanBrown();

    @Message(
            "Participants are split at random into halves; items' shares of right answers in one half are correlated with those in the other (items with an answer in both), and the mean correlation r over splits is stepped up to all participants by 2r/(1\u00a0+\u00a0r) (Spearman 1910, doi 10.1111/j.2044-8295.1910.tb00206.x; Brown 1910, doi 10.1111/j.2044-8295.1910.tb00207.x). The middle 95% of splits show what the choice of halves does; they are not an interval for other people. Below 0, the halves disagree on which items are hard, and the reliability says only that there is none.")
    String splitHalfMeans();

    @Message(
            "The shares that items would have in the long run are taken to follow a beta distribution, fitted by moments (Kleinman 1973, doi 10.1080/01621459.1973.10481332); each item's share is drawn towards the mean, the more the fewer answers it has (empirical Bayes). The interval is the central 95% of its posterior distribution.")
    String shrunkMeans();

    @Message("Every item, hardest first ({items})")
    String everyItem(int items);

    @Message("Item")
    String item();

    @Message("Altered by")
    String creator();

    @Message("Correct")
    String correct();

    @Message("Share right")
    String share();

    @Message("Share right, shrunk")
    String shrunk();

    @Message("Planning: how precise would it be with more?")
    String planTitle();

    @Message("Study")
    String plan();

    @Message(
            "{#switch kind}{#case 'asked'}Your numbers{#case 'study'}This study{#case 'participants'}{times}\u00a0× participants{#case 'items'}{times}\u00a0× items{#case 'trials'}{times}\u00a0× trials{#else}All items for everybody{/switch}")
    String planRow(String kind, int times);

    @Message("Participants")
    String planParticipants();

    @Message("Items")
    String planItems();

    @Message("Trials of each participant")
    String planTrials();

    @Message("Half-width of the 95% interval (pp)")
    String halfWidth();

    @Message("Calculate")
    String workOut();

    @Message("There are too few answers to tell participants, items and chance apart.")
    String noPlan();

    @Message(
            "1.96·√(σ²ₚ/P + σ²ᵢ/min(I, P·T) + σ²ᵣ/(P·T)) for P participants, I items and T trials of each participant, with the variance components above and every item answered about as often as any other (Westfall, Kenny and Judd 2014, doi 10.1037/xge0000014). The interval holds for other people and other items of the same kind; more participants alone do not bring it below what the items leave. The rows below this study have twice and four times one of its numbers, but at most as many trials as there are items. The half-width is in percentage points (pp).")
    String planMeans();
}
