package org.brainbench.survey.exchange;

import org.brainbench.survey.account.Profile;
import org.brainbench.survey.session.Trial;
import org.brainbench.survey.session.TrialTiming;
import org.brainbench.survey.study.Study;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jakarta.persistence.EntityManager;

/** The participants and answers that a study has already, for comparing a file with them. */
final class StoredAnswers {

    private record Stored(
            long item,
            Boolean correct,
            Integer confidence,
            Integer expertise,
            TrialTiming timing,
            Boolean recognised) {}

    private final Study study;
    private final EntityManager entities = Trial.getEntityManager();

    StoredAnswers(Study study) {
        this.study = study;
    }

    /** Every pid of the study. */
    Set<String> pids() {
        return new HashSet<>(
                entities.createQuery("select p.pid from Participant p where p.study = :study", String.class)
                        .setParameter("study", study)
                        .getResultList());
    }

    /** Whether the participant of the study with this pid has the same profile and gave the same answers. */
    boolean have(CollectedParticipant participant) {
        AnswerDigest digest = new AnswerDigest();
        answers(participant.pid).forEach(stored -> digest.add(answer(stored)));
        return Objects.equals(profile(participant.pid), participant.profile) && digest.matches(participant.digest);
    }

    private Profile profile(String pid) {
        return entities.createQuery(
                        "select p.profile from Participant p where p.study = :study and p.pid = :pid", Profile.class)
                .setParameter("study", study)
                .setParameter("pid", pid)
                .getSingleResultOrNull();
    }

    /** Only what the published format has: answers to items of its creators, in the order of an export. */
    private List<Stored> answers(String pid) {
        return entities.createQuery("""
                        select i.id, t.correct, t.confidence, t.expertise, t.timing, t.recognised
                        from Trial t join t.session s join s.participant p join t.itemVersion v join v.item i
                        where p.study = :study and p.pid = :pid and t.correct is not null and i.creator in :creators
                        order by t.answeredAt nulls first, t.id""", Stored.class)
                .setParameter("study", study)
                .setParameter("pid", pid)
                .setParameter("creators", StudyItem.CREATORS)
                .getResultList();
    }

    private static CollectedAnswer answer(Stored stored) {
        TrialTiming timing = stored.timing;
        return new CollectedAnswer(
                stored.item,
                stored.correct,
                stored.confidence,
                stored.expertise,
                timing == null ? null : timing.responseMs(),
                timing != null && Boolean.TRUE.equals(timing.leftPage()),
                timing == null ? null : timing.sliderMoved(),
                stored.recognised);
    }
}
