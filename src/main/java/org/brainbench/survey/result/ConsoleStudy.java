package org.brainbench.survey.result;

import org.brainbench.survey.result.BarChart.Value;
import org.brainbench.survey.result.StudyProgress.Bin;
import org.brainbench.survey.result.StudyProgress.Ratings;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.Dates;

import java.util.ArrayList;
import java.util.List;

/**
 * A study as the console shows it.
 *
 * @param days answers a day
 * @param ratings of each creator that has items
 */
record ConsoleStudy(Study study, StudyProgress progress, BarChart days, List<RatingLine> ratings) {

    /** More bars than these would be too thin; each then stands for several numbers of answers. */
    private static final int MOST_BARS = 15;
    /** Fewer would be too thick. */
    private static final int FEWEST_BARS = 6;

    /** How often the items of a creator were answered; {@code chart}: how many items have how many answers. */
    record RatingLine(Ratings counts, BarChart chart) {}

    static ConsoleStudy of(Study study, StudyProgress progress) {
        return new ConsoleStudy(
                study,
                progress,
                BarChart.of(progress.answersPerDay().stream()
                        .map(day -> new Value(Dates.day(day.day()), day.answers()))
                        .toList()),
                progress.ratings().stream()
                        .filter(ratings -> ratings.items() > 0)
                        .map(ratings -> new RatingLine(ratings, chart(ratings)))
                        .toList());
    }

    /** Answers of the last days together. */
    public long recentAnswers() {
        return days.bars().stream().mapToLong(BarChart.Bar::value).sum();
    }

    /** All answers that count. */
    public long answers() {
        return progress.answers();
    }

    /** Answers that came without a time. */
    public long importedAnswers() {
        return progress.ratings().stream().mapToLong(Ratings::imported).sum();
    }

    /** Human-created and machine-created items. */
    public long items() {
        return progress.ratings().stream().mapToLong(Ratings::items).sum();
    }

    /** Whether nobody has come yet, and nothing was imported. */
    public boolean isUntouched() {
        return progress.participants().started() == 0
                && progress.participants().imported() == 0
                && progress.invitations().used() == 0
                && answers() == 0;
    }

    /** Whether those who started, and stayed, have more sessions than one each. */
    public boolean hasFurtherSessions() {
        return progress.sessions().started()
                > progress.participants().started() - progress.participants().withdrawn();
    }

    /** The same of those who finished. */
    public boolean hasFurtherFinished() {
        return progress.sessions().finished() > progress.participants().finished();
    }

    private static BarChart chart(Ratings ratings) {
        long width = ratings.max() / MOST_BARS + 1;
        long first = Math.max(0, Math.min(ratings.min() / width, ratings.max() / width - FEWEST_BARS + 1));
        long last = Math.max(ratings.max() / width, first + FEWEST_BARS - 1);
        List<Value> values = new ArrayList<>();
        for (long bar = first; bar <= last; bar++) {
            long from = bar * width;
            long to = from + width - 1;
            long items = ratings.distribution().stream()
                    .filter(bin -> bin.answers() >= from && bin.answers() <= to)
                    .mapToLong(Bin::items)
                    .sum();
            values.add(new Value(width == 1 ? String.valueOf(from) : from + "–" + to, items));
        }
        return BarChart.of(values);
    }
}
