package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;

import java.util.Optional;

/**
 * Where an expert stands in a study, read from the database at once, since every trial page and every answer asks for it.
 *
 * @param session the newest one
 * @param next the first trial without an answer, with its texts; null when all are answered
 * @param trials how many the session has
 * @param practice how many of them are practice trials
 */
record Turn(Session session, Trial next, long trials, long practice) {

    /**
     * The turn of an expert; none for who has no session in a study of that name. The account is a sub-select so that
     * databases begin with it: its owner is in few studies, while a study has many participants. That one row is found by
     * sub-selects, rather than as the first of many in an order, keeps them from counting and sorting for each trial.
     */
    static Optional<Turn> of(String study, String email) {
        return Session.find("""
                        select s, t,
                         (select count(*) from Trial a where a.session = s),
                         (select count(*) from Trial b where b.session = s and b.itemVersion.item.creator = ?1)
                        from Session s join fetch s.participant p join fetch p.study u
                        left join Trial t on t.session = s and t.position =
                         (select min(c.position) from Trial c where c.session = s and c.answeredAt is null)
                        left join fetch t.itemVersion v left join fetch v.item
                        where u.slug = ?2 and p.account.id = (select a.id from Account a where a.email = ?3)
                         and s.number = (select max(l.number) from Session l where l.participant = p)""", Creator.PRACTICE, study, email)
                .project(Turn.class)
                .firstResultOptional();
    }

    Study study() {
        return session.participant.study;
    }

    /** How many trials have no answer; they are answered in their order. */
    long left() {
        return next == null ? 0 : trials - next.position + 1;
    }

    Optional<Trial> due() {
        return Optional.ofNullable(next);
    }
}
