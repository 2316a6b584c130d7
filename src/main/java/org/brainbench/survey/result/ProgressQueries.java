package org.brainbench.survey.result;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.result.StudyProgress.CatchTrials;
import org.brainbench.survey.result.StudyProgress.Invitations;
import org.brainbench.survey.result.StudyProgress.People;
import org.brainbench.survey.result.StudyProgress.Sessions;
import org.brainbench.survey.study.Study;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;

/** Counts what studies have, all asked for in one query a kind: there may be a million trials. */
@ApplicationScoped
class ProgressQueries {

    private static final String ITEMS = """
            select study_id, creator, count(*) from item where study_id in (:studies) group by study_id, creator""";

    private static final String INVITATIONS = """
            select study_id, count(*), sum(uses),
                sum(case when revoked_at is null and expires_at > :now then max_uses - uses else 0 end)
            from invitation where study_id in (:studies) group by study_id""";

    private static final String PEOPLE = """
            select p.study_id, count(p.account_id),
                count(case when p.account_id is not null and exists
                    (select 1 from session s where s.participant_id = p.id and s.state = 'FINISHED') then 1 end),
                count(p.withdrawn_at), count(case when p.account_id is null then 1 end),
                count(case when p.account_id is not null and p.withdrawn_at is null and p.consented_at is null
                    then 1 end)
            from participant p where p.study_id in (:studies) group by p.study_id""";

    private static final String SESSIONS = """
            select c.study_id, count(*), count(case when c.state = 'FINISHED' then 1 end),
                count(case when c.state <> 'FINISHED' and c.last_seen_at > c.lease_start then 1 end),
                count(case when c.state <> 'FINISHED' and c.last_seen_at > c.lease_start and c.last_seen_at > :just
                    then 1 end)
            from (select p.study_id, s.state, s.last_seen_at,
                    cast(:now as timestamp(6) with time zone) - y.lease_hours * interval '1' hour as lease_start
                from participant p join session s on s.participant_id = p.id join study y on y.id = p.study_id
                where p.study_id in (:studies) and s.started_at is not null) c
            group by c.study_id""";

    /**
     * By version and day first, all of it from one index. The day of the month tells the last few days apart; H2 takes
     * ten times as long to count seconds.
     */
    private static final String ANSWERS = """
            select i.study_id, i.creator, i.id, t.day_of_month, sum(t.answers), sum(t.timed)
            from item i join item_version v on v.item_id = i.id left join (
                select c.item_version_id, c.day_of_month, count(*) as answers, count(c.answered_at) as timed
                from (select item_version_id, answered_at, case when answered_at >= :since
                        then extract(day from answered_at at time zone 'UTC') end as day_of_month
                    from trial where correct is not null) c
                group by c.item_version_id, c.day_of_month) t on t.item_version_id = v.id
            where i.study_id in (:studies) and i.creator in (:creators)
            group by i.study_id, i.creator, i.id, t.day_of_month""";

    private static final String CATCH_TRIALS = """
            select c.study_id, count(*),
                count(case when c.failed = 1 and exists (
                    select 1 from session s join trial t on t.session_id = s.id
                        join item_version v on v.id = t.item_version_id join item i on i.id = v.item_id
                    where s.participant_id = c.participant_id and t.correct is not null and i.creator in (:creators))
                    then 1 end)
            from (select i.study_id, s.participant_id, max(case when t.correct then 0 else 1 end) as failed
                from item i join item_version v on v.item_id = i.id join trial t on t.item_version_id = v.id
                    join session s on s.id = t.session_id
                where i.study_id in (:studies) and i.creator = 'CATCH' and t.correct is not null
                group by i.study_id, s.participant_id) c
            group by c.study_id""";

    private final EntityManager database;

    ProgressQueries(EntityManager database) {
        this.database = database;
    }

    /**
     * Answers to an item.
     *
     * @param dayOfMonth on which they were stored, in UTC; null where that is not known, or longer ago than asked
     * @param timed how many of them have a time
     */
    record ItemAnswers(Creator creator, long item, Integer dayOfMonth, long answers, long timed) {}

    Map<Long, Map<Creator, Long>> items(Collection<Study> studies) {
        Map<Long, Map<Creator, Long>> found = new HashMap<>();
        rows(ITEMS, studies).forEach(row -> found.computeIfAbsent(number(row[0]), study -> new HashMap<>())
                .put(creator(row[1]), number(row[2])));
        return found;
    }

    Map<Long, Invitations> invitations(Collection<Study> studies, Instant now) {
        Map<Long, Invitations> found = new HashMap<>();
        rows(query(INVITATIONS, studies).setParameter("now", now))
                .forEach(row ->
                        found.put(number(row[0]), new Invitations(number(row[1]), number(row[2]), number(row[3]))));
        return found;
    }

    Map<Long, People> people(Collection<Study> studies) {
        Map<Long, People> found = new HashMap<>();
        rows(PEOPLE, studies)
                .forEach(row -> found.put(
                        number(row[0]),
                        new People(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]))));
        return found;
    }

    Map<Long, Sessions> sessions(Collection<Study> studies, Instant now) {
        Map<Long, Sessions> found = new HashMap<>();
        Duration recently = Duration.ofMinutes(Sessions.NOW_MINUTES);
        rows(query(SESSIONS, studies).setParameter("now", now).setParameter("just", now.minus(recently)))
                .forEach(row -> {
                    long started = number(row[1]);
                    long finished = number(row[2]);
                    long underWay = number(row[3]);
                    found.put(
                            number(row[0]),
                            new Sessions(started, finished, underWay, number(row[4]), started - finished - underWay));
                });
        return found;
    }

    /** Of each study every item that counts, once or, with answers of several days, more often; days from this one on. */
    Map<Long, List<ItemAnswers>> answers(Collection<Study> studies, Instant since) {
        Map<Long, List<ItemAnswers>> found = new HashMap<>();
        rows(scored(ANSWERS, studies).setParameter("since", since))
                .forEach(row -> found.computeIfAbsent(number(row[0]), study -> new ArrayList<>())
                        .add(new ItemAnswers(
                                creator(row[1]),
                                number(row[2]),
                                row[3] == null ? null : (int) number(row[3]),
                                number(row[4]),
                                number(row[5]))));
        return found;
    }

    Map<Long, CatchTrials> catchTrials(Collection<Study> studies) {
        Map<Long, CatchTrials> found = new HashMap<>();
        rows(scored(CATCH_TRIALS, studies))
                .forEach(row -> found.put(number(row[0]), new CatchTrials(number(row[1]), number(row[2]))));
        return found;
    }

    private Query query(String sql, Collection<Study> studies) {
        return database.createNativeQuery(sql, Object[].class)
                .setParameter("studies", studies.stream().map(study -> study.id).toList());
    }

    private Query scored(String sql, Collection<Study> studies) {
        return query(sql, studies)
                .setParameter(
                        "creators", Creator.scored().stream().map(Enum::name).toList());
    }

    private List<Object[]> rows(String sql, Collection<Study> studies) {
        return rows(query(sql, studies));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static long number(Object column) {
        return column == null ? 0 : ((Number) column).longValue();
    }

    private static Creator creator(Object column) {
        return Creator.valueOf((String) column);
    }
}
