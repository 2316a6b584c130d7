package org.brainbench.survey.session;

import org.brainbench.survey.account.Participations;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** The studies that somebody takes part in, for their account page. */
@ApplicationScoped
class StudiesTaken implements Participations {

    @Override
    @Transactional
    public List<Participation> of(String email) {
        return Participant.listByEmail(email).stream()
                .map(participant -> new Participation(
                        participant.study.slug,
                        participant.study.title,
                        participant.study.language,
                        participant.receipt,
                        state(participant)))
                .toList();
    }

    private static State state(Participant participant) {
        Standing standing = Standing.of(participant);
        if (standing.withdrawn()) {
            return State.WITHDRAWN;
        }
        if (standing.underWay()) {
            return participant.study.isOpen() ? State.UNDER_WAY : State.STOPPED;
        }
        return State.FINISHED;
    }
}
