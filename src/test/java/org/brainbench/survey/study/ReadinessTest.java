package org.brainbench.survey.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.testsupport.Bundles;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ReadinessTest {

    private static final ItemStock FULL = new ItemStock(Map.of("One", 30L, "Two", 15L), 30, 15, 1, 2, 48, 0);
    private static final Preparation READY = new Preparation(
            "Ask us at **lab@example.org**, see [our page](https://example.org).",
            List.of("One", "Two"),
            new TrialPlan(6, 3, 1, 2),
            1,
            50,
            false,
            0,
            true,
            FULL);

    @Test
    void aStudyThatHasEverythingLacksNothing() {
        assertThat(gaps(READY)).isEmpty();
    }

    @Test
    void theConsentTextOfThePresetNamesNobodyAndBlocks() {
        assertThat(gaps(consent(BrainBenchPreset.consent() + "\n")))
                .singleElement()
                .satisfies(gap -> assertThat(gap).startsWith("TEXTS blocks: The consent text is still the preset’s."));
    }

    @Test
    void wordsInBracketsAreToBeFilledInUnlessTheyAreLinks() {
        assertThat(gaps(consent("Write to [name of the lab] or [e-mail address], see [us](https://example.org).")))
                .containsExactly("TEXTS blocks: The consent text still holds something to fill in:"
                        + " [name of the lab], [e-mail address]");
    }

    @Test
    void aPlanThatTheItemsCannotFillBlocksForEveryKind() {
        assertThat(gaps(stock(new ItemStock(Map.of("One", 5L, "Two", 2L), 5, 2, 0, 1, 8, 0))))
                .containsExactly(
                        "ITEMS blocks: Too few human-created items: 5, and one session needs 6. Upload more, or change the plan.",
                        "ITEMS blocks: Too few machine-created items: 2, and one session needs 3. Upload more, or change the plan.",
                        "ITEMS blocks: Too few practice items: 0, and one session needs 1. Upload more, or change the plan.",
                        "ITEMS blocks: Too few catch items: 1, and one session needs 2. Upload more, or change the plan.");
    }

    @Test
    void whatThePlanDoesNotAskForIsNotMissed() {
        Preparation study = new Preparation(
                READY.consent(),
                List.of("One"),
                new TrialPlan(6, 0, 0, 0),
                1,
                50,
                false,
                0,
                true,
                new ItemStock(Map.of("One", 6L), 6, 0, 0, 0, 6, 0));
        assertThat(gaps(study)).isEmpty();
    }

    @Test
    void twinsAreNotShownInOneSession() {
        assertThat(gaps(stock(new ItemStock(Map.of("One", 9L, "Two", 9L), 9, 9, 1, 2, 11, 0))))
                .containsExactly("ITEMS blocks: The items come from 11 different abstracts, and one session needs 12:"
                        + " nobody sees an abstract twice.");
    }

    @Test
    void anEmptySubfieldAndDoubtfulItemsAreAdvice() {
        assertThat(gaps(stock(new ItemStock(Map.of("One", 45L), 30, 15, 1, 2, 48, 3))))
                .containsExactly(
                        "ITEMS advises: No scored items yet in: Two",
                        "ITEMS advises: Items whose combined abstract does not agree with their two texts: 3."
                                + " What differs is found by comparing the two texts.");
    }

    @Test
    void moreItemsThanTheExpectedPeopleCanRateAreAdvice() {
        ItemStock large = new ItemStock(Map.of("One", 101L, "Two", 75L), 101, 75, 1, 2, 179, 0);
        assertThat(gaps(plan(50, 1, large)))
                .containsExactly(
                        "PLAN advises: There are 101 human-created items: for 3 ratings of each, you need 51"
                                + " participants, or fewer items.",
                        "PLAN advises: There are 75 machine-created items: for 3 ratings of each, you need 75"
                                + " participants, or fewer items.");
        assertThat(gaps(plan(75, 1, large))).isEmpty();
    }

    @Test
    void peopleWhoTakeMoreSessionsThanTheItemsLastForAreAdvice() {
        assertThat(gaps(plan(50, 6, FULL)))
                .containsExactly(
                        "PLAN advises: There are 30 human-created items; somebody who takes every session needs 36."
                                + " Their last sessions will be shorter.",
                        "PLAN advises: There are 15 machine-created items; somebody who takes every session needs 18."
                                + " Their last sessions will be shorter.");
    }

    @Test
    void whoIsExpectedInvitedAndWhetherThePreviewWasSeenAreAdvice() {
        Preparation study = new Preparation(
                READY.consent(), READY.subfields(), READY.plan(), 1, null, true, 0, false, READY.stock());
        assertThat(gaps(study))
                .extracting(gap -> gap.substring(0, gap.indexOf(':')))
                .containsExactly("PLAN advises", "ACCESS advises", "PREVIEW advises");
    }

    private static List<String> gaps(Preparation study) {
        return Readiness.gaps(study, Bundles.of(SetupMessages.class)).stream()
                .map(gap -> gap.step() + (gap.blocking() ? " blocks: " : " advises: ") + gap.text())
                .toList();
    }

    private static Preparation consent(String text) {
        return new Preparation(text, READY.subfields(), READY.plan(), 1, 50, false, 0, true, FULL);
    }

    private static Preparation stock(ItemStock stock) {
        return new Preparation(READY.consent(), READY.subfields(), READY.plan(), 1, 50, false, 0, true, stock);
    }

    private static Preparation plan(int expected, int maxSessions, ItemStock stock) {
        return new Preparation(
                READY.consent(), READY.subfields(), READY.plan(), maxSessions, expected, false, 0, true, stock);
    }
}
