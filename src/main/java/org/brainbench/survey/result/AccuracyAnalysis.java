package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.result.StudyResults.Calibration;
import org.brainbench.survey.result.StudyResults.PooledAccuracy;
import org.brainbench.survey.result.StudyResults.PositionAccuracy;
import org.brainbench.survey.result.StudyResults.RankedAccuracy;
import org.brainbench.survey.result.StudyResults.SubfieldAccuracy;
import org.brainbench.survey.result.StudyResults.TopExpertise;
import org.brainbench.survey.statistics.Accuracy;
import org.brainbench.survey.statistics.CalibrationCurve;
import org.brainbench.survey.statistics.ExpertiseSlice;
import org.brainbench.survey.study.Study;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Accuracy of a list of answers, overall and by what they have in common. */
final class AccuracyAnalysis {

    private static final int CONFIDENCE_BINS = 20;
    private static final int EXPERTISE_BINS = 4;
    private static final ExpertiseSlice<AnsweredTrial> MOST_EXPERT = new ExpertiseSlice<>(AnsweredTrial::expertise);

    private final List<AnsweredTrial> answers;

    /** @param answers earlier answers first */
    AccuracyAnalysis(List<AnsweredTrial> answers) {
        this.answers = answers;
    }

    /** The figures of the selected answers of a study. */
    static StudyResults of(Study study, Selection selection, AnalysedTrials analysed) {
        AccuracyAnalysis analysis = new AccuracyAnalysis(analysed.answers());
        return new StudyResults(
                study.slug,
                selection.label(),
                analysed.participants(),
                analysis.answers.size(),
                analysed.exclusions(),
                analysis.overall(),
                analysis.topExpertise(),
                new Calibration(RankedAccuracy.of(analysis.byConfidence()), RankedAccuracy.of(analysis.byExpertise())),
                analysis.bySubfield(study.subfields),
                analysis.byPosition());
    }

    long participants() {
        return answers.stream().map(AnsweredTrial::participant).distinct().count();
    }

    Accuracy overall() {
        return accuracy(answers);
    }

    TopExpertise topExpertise() {
        return new TopExpertise(
                ExpertiseSlice.FRACTION,
                accuracy(MOST_EXPERT.perItem(rated(answers), AnsweredTrial::item)),
                pooled(answers));
    }

    CalibrationCurve byConfidence() {
        return calibration(AnsweredTrial::confidence, CONFIDENCE_BINS);
    }

    CalibrationCurve byExpertise() {
        return calibration(AnsweredTrial::expertise, EXPERTISE_BINS);
    }

    /** Every one of these subfields, also those without answers. */
    List<SubfieldAccuracy> bySubfield(List<String> subfields) {
        return subfields.stream()
                .map(name -> {
                    List<AnsweredTrial> within = with(answer -> name.equals(answer.subfield()));
                    return new SubfieldAccuracy(name, accuracy(within), pooled(within));
                })
                .toList();
    }

    /** Every position, also those without answers; people of unknown position are in none. */
    List<PositionAccuracy> byPosition() {
        return Arrays.stream(CareerPosition.values())
                .map(position ->
                        new PositionAccuracy(position.label(), accuracy(with(answer -> answer.position() == position))))
                .toList();
    }

    /** Answers without that rating are in no bin. */
    private CalibrationCurve calibration(Function<AnsweredTrial, Integer> rating, int bins) {
        return CalibrationCurve.of(
                with(answer -> rating.apply(answer) != null), rating::apply, AnsweredTrial::correct, bins);
    }

    private List<AnsweredTrial> with(Predicate<AnsweredTrial> condition) {
        return answers.stream().filter(condition).toList();
    }

    private static Accuracy accuracy(List<AnsweredTrial> answers) {
        return Accuracy.of(answers, AnsweredTrial::correct);
    }

    private static PooledAccuracy pooled(List<AnsweredTrial> answers) {
        ExpertiseSlice.Pooled<AnsweredTrial> pooled = MOST_EXPERT.pooled(rated(answers));
        return new PooledAccuracy(pooled.threshold(), accuracy(pooled.answers()));
    }

    private static List<AnsweredTrial> rated(List<AnsweredTrial> answers) {
        return answers.stream().filter(answer -> answer.expertise() != null).toList();
    }
}
