package org.brainbench.survey.study;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a study still lacks. Blocking is what would spoil the study for good once people take it: a consent text that
 * names nobody, and a plan that its items cannot fill.
 */
final class Readiness {

    /** With fewer ratings an item's accuracy says next to nothing. */
    static final int FEWEST_RATINGS = 3;

    /** Words in brackets that are not the text of a link. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\[[^\\]\\n]{1,80}](?![(\\[:])");

    private final Preparation study;
    private final SetupMessages messages;
    private final List<Gap> gaps = new ArrayList<>();

    private Readiness(Preparation study, SetupMessages messages) {
        this.study = study;
        this.messages = messages;
    }

    /** All that is missing, in the order of the steps; what blocks comes first within a step. */
    static List<Gap> gaps(Preparation study, SetupMessages messages) {
        Readiness readiness = new Readiness(study, messages);
        readiness.texts();
        readiness.items();
        readiness.plan();
        readiness.access();
        if (!study.previewed()) {
            readiness.advise(SetupStep.PREVIEW, messages.notPreviewed());
        }
        return readiness.gaps;
    }

    private void texts() {
        if (study.consent().strip().equals(BrainBenchPreset.consent().strip())) {
            block(SetupStep.TEXTS, messages.consentIsPreset());
            return;
        }
        Set<String> left = new LinkedHashSet<>();
        Matcher placeholder = PLACEHOLDER.matcher(study.consent());
        while (placeholder.find()) {
            left.add(placeholder.group());
        }
        if (!left.isEmpty()) {
            block(SetupStep.TEXTS, messages.placeholdersLeft(String.join(", ", left)));
        }
    }

    private void items() {
        ItemStock stock = study.stock();
        TrialPlan plan = study.plan();
        lacking(stock.human(), plan.human(), messages.humanItems());
        lacking(stock.machine(), plan.machine(), messages.machineItems());
        lacking(stock.practice(), plan.practice(), messages.practiceItems());
        lacking(stock.catching(), plan.catching(), messages.catchItems());
        int trials = plan.human() + plan.machine() + plan.practice() + plan.catching();
        if (gaps.stream().noneMatch(gap -> gap.step() == SetupStep.ITEMS) && stock.abstracts() < trials) {
            block(SetupStep.ITEMS, messages.abstractsTooFew(stock.abstracts(), trials));
        }
        List<String> empty = study.subfields().stream()
                .filter(name -> stock.scored().getOrDefault(name, 0L) == 0)
                .toList();
        if (!empty.isEmpty()) {
            advise(SetupStep.ITEMS, messages.subfieldsEmpty(String.join(", ", empty)));
        }
        if (stock.warned() > 0) {
            advise(SetupStep.ITEMS, messages.itemsWarned(stock.warned()));
        }
    }

    private void lacking(long have, int want, String kind) {
        if (have < want) {
            block(SetupStep.ITEMS, messages.itemsMissing(kind, have, want));
        }
    }

    private void plan() {
        if (study.expected() == null) {
            advise(SetupStep.PLAN, messages.expectedUnknown());
        } else {
            ratings(study.stock().human(), study.plan().human(), messages.humanItems());
            ratings(study.stock().machine(), study.plan().machine(), messages.machineItems());
        }
        sessions(study.stock().human(), study.plan().human(), messages.humanItems());
        sessions(study.stock().machine(), study.plan().machine(), messages.machineItems());
    }

    /** Each expected participant is counted with one session: more of them are not to be relied on. */
    private void ratings(long items, int trials, String kind) {
        if (items >= trials && trials > 0 && (long) study.expected() * trials < FEWEST_RATINGS * items) {
            long people = -Math.floorDiv(-FEWEST_RATINGS * items, (long) trials);
            advise(SetupStep.PLAN, messages.ratingsFew(kind, items, FEWEST_RATINGS, people));
        }
    }

    private void sessions(long items, int trials, String kind) {
        long wanted = (long) trials * study.maxSessions();
        if (items >= trials && items < wanted) {
            advise(SetupStep.PLAN, messages.sessionsRunShort(kind, items, wanted));
        }
    }

    private void access() {
        if (study.byInvitation() && study.openInvitations() == 0) {
            advise(SetupStep.ACCESS, messages.nobodyInvited());
        }
    }

    private void block(SetupStep step, String text) {
        gaps.add(new Gap(step, true, text));
    }

    private void advise(SetupStep step, String text) {
        gaps.add(new Gap(step, false, text));
    }
}
