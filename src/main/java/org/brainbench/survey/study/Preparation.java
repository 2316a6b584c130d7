package org.brainbench.survey.study;

import java.time.Instant;
import java.util.List;

/**
 * How far a study is set up, as it is stored.
 *
 * @param consent the current text
 * @param subfields their names
 * @param plan trials a session
 * @param maxSessions sessions a person may take
 * @param expected participants; null where nobody has said how many
 * @param byInvitation whether only those can start who were invited
 * @param openInvitations how many invitations still let somebody in
 * @param previewed whether somebody said that the preview looks right
 * @param stock its items
 */
record Preparation(
        String consent,
        List<String> subfields,
        TrialPlan plan,
        int maxSessions,
        Integer expected,
        boolean byInvitation,
        long openInvitations,
        boolean previewed,
        ItemStock stock) {

    static Preparation of(Study study, ItemStock stock, Instant now) {
        return new Preparation(
                ConsentText.currentOf(study).text,
                List.copyOf(study.subfields),
                study.plan,
                study.maxSessions,
                study.expectedParticipants,
                study.byInvitation,
                Invitation.countOpen(study, now),
                study.previewedAt != null,
                stock);
    }
}
