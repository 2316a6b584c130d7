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
import org.brainbench.survey.statistics.RatingTally;
import org.brainbench.survey.study.Study;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** Accuracy of the answers analysed, overall and by what they have in common. */
final class AccuracyAnalysis {

    private static final int CONFIDENCE_BINS = 20;
    private static final int EXPERTISE_BINS = 4;

    private final AnalysedTrials answers;

    AccuracyAnalysis(AnalysedTrials answers) {
        this.answers = answers;
    }

    /** The figures of the selected answers of a study. */
    static StudyResults of(Study study, Selection selection, AnalysedTrials analysed) {
        AccuracyAnalysis analysis = new AccuracyAnalysis(analysed);
        return new StudyResults(
                study.slug,
                selection.label(),
                analysed.participants(),
                analysed.rows().length,
                analysed.exclusions(),
                analysis.overall(),
                analysis.topExpertise(),
                new Calibration(RankedAccuracy.of(analysis.byConfidence()), RankedAccuracy.of(analysis.byExpertise())),
                analysis.bySubfield(study.subfields),
                analysis.byPosition());
    }

    Accuracy overall() {
        return accuracy(answers.rows());
    }

    TopExpertise topExpertise() {
        return new TopExpertise(ExpertiseSlice.FRACTION, topPerItem(), topPooled(answers.rows()));
    }

    CalibrationCurve byConfidence() {
        return calibration(answers::confidence, CONFIDENCE_BINS);
    }

    CalibrationCurve byExpertise() {
        return calibration(answers::expertise, EXPERTISE_BINS);
    }

    /** Every one of these subfields, also those without answers. */
    List<SubfieldAccuracy> bySubfield(List<String> subfields) {
        return subfields.stream()
                .map(name -> {
                    int[] within =
                            answers.rows(row -> name.equals(answers.version(row).subfield()));
                    return new SubfieldAccuracy(name, accuracy(within), topPooled(within));
                })
                .toList();
    }

    /** Every position, also those without answers; people of unknown position are in none. */
    List<PositionAccuracy> byPosition() {
        return Arrays.stream(CareerPosition.values())
                .map(position -> new PositionAccuracy(
                        position.label(),
                        accuracy(answers.rows(row -> answers.person(row).position() == position))))
                .toList();
    }

    /** Answers without that rating are in no bin. */
    private CalibrationCurve calibration(IntFunction<Integer> rating, int bins) {
        int[] rated = answers.rows(row -> rating.apply(row) != null);
        IntPredicate isCorrect = place -> answers.isCorrect(rated[place]);
        return CalibrationCurve.of(Arrays.stream(rated).map(rating::apply).toArray(), isCorrect, bins);
    }

    private Accuracy topPerItem() {
        int[] rated = answers.rows(row -> answers.expertise(row) != null);
        Map<Long, Integer> numbers = new HashMap<>();
        int[] items = Arrays.stream(rated)
                .map(row -> numbers.computeIfAbsent(answers.version(row).item(), any -> numbers.size()))
                .toArray();
        int[] ratings = Arrays.stream(rated).map(answers::expertise).toArray();
        return accuracy(ExpertiseSlice.perItem(items, numbers.size(), ratings)
                .map(place -> rated[place])
                .toArray());
    }

    private PooledAccuracy topPooled(int[] rows) {
        RatingTally expertise = new RatingTally();
        for (int row : rows) {
            Integer rating = answers.expertise(row);
            if (rating != null) {
                expertise.add(rating, answers.isCorrect(row));
            }
        }
        Double threshold = expertise.quantile(ExpertiseSlice.PERCENTILE);
        return new PooledAccuracy(threshold, threshold == null ? Accuracy.of(0, 0) : expertise.from(threshold));
    }

    private Accuracy accuracy(int[] rows) {
        return Accuracy.of((int) Arrays.stream(rows).filter(answers::isCorrect).count(), rows.length);
    }
}
