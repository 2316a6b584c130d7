package org.brainbench.survey.session;

import org.brainbench.survey.study.Study;

import java.util.Optional;

/**
 * Where an expert stands in a study, read from the database at once, since every trial page and every answer asks for it.
 *
 * @param session the newest one
 * @param next the first trial without an answer, with its texts; null when all are answered
 */
record Turn(Session session, Trial next) {

    /**
     * The turn of an expert; none for who has no session in a study of that name. The account is a sub-select so that
     * databases begin with it: its owner is in few studies, while a study has many participants. That one row is found by
     * sub-selects, rather than as the first of many in an order, keeps them from sorting all trials of a session.
     */
    static Optional<Turn> of(String study, String email) {
        return Session.find("""
                        select s, t
                        from Session s join fetch s.participant p join fetch p.study u
                        left join Trial t on t.session = s and t.position =
                         (select min(a.position) from Trial a where a.session = s and a.answeredAt is null)
                        left join fetch t.itemVersion v left join fetch v.item
                        where u.slug = ?1 and p.account.id = (select o.id from Account o where o.email = ?2)
                         and s.number = (select max(l.number) from Session l where l.participant = p)""", study, email).project(Turn.class).firstResultOptional();
    }

    Study study() {
        return session.participant.study;
    }

    /** How many trials have no answer; they are answered in their order. */
    long left() {
        return next == null ? 0 : session.plannedTrials - next.position + 1;
    }

    Optional<Trial> due() {
        return Optional.ofNullable(next);
    }
}
