package org.brainbench.survey.session;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.brainbench.survey.study.PanelMember;
import org.brainbench.survey.study.Study;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/**
 * Somebody from a recruitment panel, as an admin sees them to have them paid: no {@code pid}, no answer, and days instead
 * of times, so that the list cannot be laid beside the data.
 *
 * @param participant the panel's number of the person
 * @param panelStudy the panel's number of the study; null where it gave none or the person has withdrawn
 * @param session the panel's number of the participation; null likewise
 * @param startedAt when they began
 * @param finishedAt when they answered the last trial of a session that they ended; null where they have ended none
 * @param withdrawnAt when they withdrew; null where they have not
 */
public record PanelRow(
        String participant,
        String panelStudy,
        String session,
        Instant startedAt,
        Instant finishedAt,
        Instant withdrawnAt) {

    /** Where somebody stands. */
    public enum State {
        STARTED,
        FINISHED,
        WITHDRAWN;

        /** The name in addresses: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<State> of(String label) {
            for (State state : values()) {
                if (state.label().equals(label)) {
                    return Optional.of(state);
                }
            }
            return Optional.empty();
        }
    }

    private static final String FINISHED =
            "exists (select 1 from Session f where f.participant = p and f.state = org.brainbench.survey.session.SessionState.FINISHED)";

    /** Those of a study who are in a state, or all where it is null; in the order of their numbers. */
    static PanacheQuery<PanelRow> list(Study study, State state) {
        return PanelMember.find(
                        "select m.panelParticipant, m.panelStudy, m.panelSession, m.arrivedAt,"
                                + " (select min(s.endedAt) from Session s where s.participant = p"
                                + " and s.state = org.brainbench.survey.session.SessionState.FINISHED),"
                                + " p.withdrawnAt " + from(state) + " order by m.panelParticipant",
                        study)
                .project(PanelRow.class);
    }

    static long count(Study study, State state) {
        return PanelMember.find("select count(m) " + from(state), study)
                .project(Long.class)
                .singleResult();
    }

    private static String from(State state) {
        String all = "from PanelMember m left join Participant p on p.study = m.study and p.account = m.account"
                + " where m.study = ?1";
        if (state == null) {
            return all;
        }
        return all
                + switch (state) {
                    case WITHDRAWN -> " and p.withdrawnAt is not null";
                    case FINISHED -> " and p.withdrawnAt is null and " + FINISHED;
                    case STARTED -> " and p.withdrawnAt is null and not " + FINISHED;
                };
    }

    public State state() {
        return withdrawnAt != null ? State.WITHDRAWN : finishedAt != null ? State.FINISHED : State.STARTED;
    }

    public LocalDate startedOn() {
        return day(startedAt);
    }

    /** Null where they have finished no session. */
    public LocalDate finishedOn() {
        return day(finishedAt);
    }

    private static LocalDate day(Instant time) {
        return time == null ? null : LocalDate.ofInstant(time, ZoneOffset.UTC);
    }
}
