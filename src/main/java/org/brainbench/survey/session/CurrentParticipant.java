package org.brainbench.survey.session;

import io.quarkus.security.identity.SecurityIdentity;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.study.Study;

import java.util.Optional;
import jakarta.enterprise.context.RequestScoped;

/** The participant who is logged in. */
@RequestScoped
class CurrentParticipant {

    private final SecurityIdentity identity;

    CurrentParticipant(SecurityIdentity identity) {
        this.identity = identity;
    }

    String email() {
        return identity.getPrincipal().getName();
    }

    /** In this study; none for who has not joined it. Withdrawn participants are there, as their tombstone. */
    Optional<Participant> in(Study study) {
        return identity.isAnonymous() ? Optional.empty() : Participant.find(study, email());
    }

    /** Their turn in the study of this name; none for who has no session in it. */
    Optional<Turn> turnIn(String study) {
        return Turn.of(study, Account.normalised(email()));
    }

    /** Their newest session in this study. */
    Optional<Session> sessionIn(Study study) {
        return in(study).flatMap(Session::latestOf);
    }
}
