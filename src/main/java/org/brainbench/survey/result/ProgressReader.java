package org.brainbench.survey.result;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.model.RunProgress;
import org.brainbench.survey.result.ProgressQueries.ItemAnswers;
import org.brainbench.survey.result.StudyProgress.CatchTrials;
import org.brainbench.survey.result.StudyProgress.Day;
import org.brainbench.survey.result.StudyProgress.Invitations;
import org.brainbench.survey.result.StudyProgress.People;
import org.brainbench.survey.result.StudyProgress.Ratings;
import org.brainbench.survey.result.StudyProgress.Sessions;
import org.brainbench.survey.study.Study;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** How far studies are at this moment. Nothing is kept, so that every server says the same. */
@ApplicationScoped
class ProgressReader {

    private final ProgressQueries queries;
    private final Clock clock;

    ProgressReader(ProgressQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** In the same order. */
    List<StudyProgress> read(List<Study> studies) {
        if (studies.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(StudyProgress.DAYS - 1L);
        Map<Long, Invitations> invitations = queries.invitations(studies, now);
        Map<Long, People> people = queries.people(studies);
        Map<Long, Sessions> sessions = queries.sessions(studies, now);
        Map<Long, List<ItemAnswers>> answers =
                queries.answers(studies, first.atStartOfDay(ZoneOffset.UTC).toInstant());
        Map<Long, CatchTrials> catchTrials = queries.catchTrials(studies);
        Map<Long, Map<Creator, Long>> items = queries.items(studies);
        Map<Long, List<RunProgress>> runs =
                RunProgress.list(studies).stream().collect(Collectors.groupingBy(RunProgress::study));
        return studies.stream()
                .map(study -> {
                    StudyProgress progress = new StudyProgress(
                            study.slug,
                            study.title,
                            study.status.label(),
                            now,
                            invitations.getOrDefault(study.id, Invitations.NONE),
                            people.getOrDefault(study.id, People.NONE),
                            sessions.getOrDefault(study.id, Sessions.NONE),
                            ratings(answers.getOrDefault(study.id, List.of())),
                            days(first, answers.getOrDefault(study.id, List.of())),
                            catchTrials.getOrDefault(study.id, CatchTrials.NONE),
                            List.of());
                    return progress.with(Concerns.of(
                            study,
                            progress,
                            items.getOrDefault(study.id, Map.of()),
                            runs.getOrDefault(study.id, List.of())));
                })
                .toList();
    }

    private static List<Ratings> ratings(List<ItemAnswers> answers) {
        return Creator.scored().stream()
                .map(creator -> ratings(
                        creator,
                        answers.stream().filter(one -> one.creator() == creator).toList()))
                .toList();
    }

    private static Ratings ratings(Creator creator, List<ItemAnswers> answers) {
        Map<Long, Long> byItem = answers.stream()
                .collect(Collectors.groupingBy(ItemAnswers::item, Collectors.summingLong(ItemAnswers::answers)));
        long imported =
                answers.stream().mapToLong(one -> one.answers() - one.timed()).sum();
        return RatingCounts.of(creator, byItem.values(), imported);
    }

    private static List<Day> days(LocalDate first, List<ItemAnswers> answers) {
        Map<Integer, Long> byDay = answers.stream()
                .filter(one -> one.dayOfMonth() != null)
                .collect(Collectors.groupingBy(ItemAnswers::dayOfMonth, Collectors.summingLong(ItemAnswers::answers)));
        return first.datesUntil(first.plusDays(StudyProgress.DAYS))
                .map(day -> new Day(day, byDay.getOrDefault(day.getDayOfMonth(), 0L)))
                .toList();
    }
}
