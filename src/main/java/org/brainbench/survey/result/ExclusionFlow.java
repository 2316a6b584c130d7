package org.brainbench.survey.result;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Exclusion;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * Goes from all participants and trials of a study to those analysed: applies the rules that leave some out, one after
 * the other, and counts whom each left out. Nobody and no trial is counted twice: a participant is left out by the first
 * rule that applies to them, or that leaves them without a trial.
 */
final class ExclusionFlow {

    private final StudyTrials trials;

    private final TrialColumns columns;
    private final Selection selection;
    private final List<Exclusions.Step> steps = new ArrayList<>();

    private final BitSet people = new BitSet();
    /** Trials of the selection that are still in. */
    private final BitSet kept = new BitSet();
    /** How many of them a participant has. */
    private final int[] left;

    private ExclusionFlow(StudyTrials trials, Selection selection) {
        this.trials = trials;
        this.columns = trials.columns();
        this.selection = selection;
        this.left = new int[trials.people().size()];
    }

    /** The trials of a selection that are left, with how that came. */
    static AnalysedTrials of(StudyTrials trials, Selection selection) {
        return new ExclusionFlow(trials, selection).analysed();
    }

    private AnalysedTrials analysed() {
        start();
        withdraw();
        leaveOut(Exclusions.UNANSWERED, trial -> !columns.isAnswered(trial));
        for (Exclusion rule : selection.exclusions()) {
            leaveOut(rule.label(), trialsLeftOutBy(rule));
        }
        int[] analysed = kept.stream().toArray();
        steps.add(new Exclusions.Step(Exclusions.ANALYSED, people.cardinality(), analysed.length));
        Exclusions exclusions = new Exclusions(
                selection.exclusions().stream().map(Exclusion::label).toList(), List.copyOf(steps));
        return new AnalysedTrials(trials, analysed, people.cardinality(), exclusions);
    }

    private void start() {
        people.set(0, left.length);
        boolean[] ofSelection =
                trials.whichVersions(version -> selection.creators().contains(version.creator()));
        for (int trial = 0; trial < columns.size(); trial++) {
            if (ofSelection[columns.version(trial)]) {
                kept.set(trial);
                left[columns.person(trial)]++;
            }
        }
        steps.add(new Exclusions.Step(Exclusions.ALL, left.length, kept.cardinality()));
    }

    /** Apart from the others, as those who withdrew have no trials left that a rule could see. */
    private void withdraw() {
        int before = kept.cardinality();
        leaveOut(trial -> trials.person(trial).withdrawn());
        for (int person = 0; person < left.length; person++) {
            if (trials.people().get(person).withdrawn()) {
                people.clear(person);
            }
        }
        steps.add(new Exclusions.Step(
                Exclusions.WITHDRAWN, left.length - people.cardinality(), before - kept.cardinality()));
    }

    private void leaveOut(String step, IntPredicate which) {
        int peopleBefore = people.cardinality();
        int trialsBefore = kept.cardinality();
        leaveOut(which);
        for (int person = people.nextSetBit(0); person >= 0; person = people.nextSetBit(person + 1)) {
            if (left[person] == 0) {
                people.clear(person);
            }
        }
        steps.add(new Exclusions.Step(step, peopleBefore - people.cardinality(), trialsBefore - kept.cardinality()));
    }

    private void leaveOut(IntPredicate which) {
        for (int trial = kept.nextSetBit(0); trial >= 0; trial = kept.nextSetBit(trial + 1)) {
            if (which.test(trial)) {
                kept.clear(trial);
                left[columns.person(trial)]--;
            }
        }
    }

    private IntPredicate trialsLeftOutBy(Exclusion rule) {
        return switch (rule) {
            case CATCH -> of(failedCatch());
            case SLIDERS -> of(movedNoSlider());
            case LOOKUP -> trial -> trials.person(trial).lookedUp();
            case RECOGNISED -> trial -> Boolean.TRUE.equals(columns.recognised(trial));
            case FAST -> this::isFast;
        };
    }

    private IntPredicate of(BitSet whom) {
        return trial -> whom.get(columns.person(trial));
    }

    private BitSet failedCatch() {
        BitSet failed = new BitSet();
        boolean[] ofCatch = trials.whichVersions(version -> version.creator() == Creator.CATCH);
        for (int trial = 0; trial < columns.size(); trial++) {
            if (columns.isAnswered(trial) && !columns.isCorrect(trial) && ofCatch[columns.version(trial)]) {
                failed.set(columns.person(trial));
            }
        }
        return failed;
    }

    /** Of whom it is known of at least one trial that no slider was moved in it, and of none that one was. */
    private BitSet movedNoSlider() {
        BitSet unmoved = new BitSet();
        BitSet moved = new BitSet();
        for (int trial = 0; trial < columns.size(); trial++) {
            Boolean slider = columns.sliderMoved(trial);
            if (slider != null) {
                (slider ? moved : unmoved).set(columns.person(trial));
            }
        }
        unmoved.andNot(moved);
        return unmoved;
    }

    private boolean isFast(int trial) {
        Integer time = columns.responseMs(trial);
        return time != null && time < Exclusion.FAST_MS;
    }
}
