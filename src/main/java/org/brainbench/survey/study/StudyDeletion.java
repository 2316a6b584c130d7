package org.brainbench.survey.study;

import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Typed;

import java.util.Map;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Deletes drafts that nobody has answered. No other study is ever deleted. */
@ApplicationScoped
class StudyDeletion {

    private final Event<StudyRemoval> removals;
    private final StudyMessages messages;
    private final Audit audit;

    StudyDeletion(Event<StudyRemoval> removals, StudyMessages messages, Audit audit) {
        this.removals = removals;
        this.messages = messages;
        this.audit = audit;
    }

    /** What would go with a study, and why it cannot be deleted, as an error of the field {@code study}. */
    @Transactional
    Map<String, Long> look(Study study, FormErrors errors) {
        StudyRemoval removal = new StudyRemoval(study, false);
        removals.fire(removal);
        removal.holds("invitations", Invitation.count("study", study));
        removal.holds("consents", ConsentText.count("study", study));
        if (removal.isAnswered()) {
            errors.add("study", messages.deleteAnswered());
        } else if (removal.isImported()) {
            errors.add("study", messages.deleteImported());
        } else if (study.status != StudyStatus.DRAFT) {
            errors.add("study", messages.deleteNotDraft());
        }
        return removal.holds();
    }

    /**
     * Deletes a study, or says why not. Nobody can start, import or change anything in it meanwhile.
     *
     * @param typed what was typed to confirm it; must be its short name
     */
    @Transactional
    FormErrors delete(String slug, String typed) {
        Study study = Study.requireLocked(slug);
        FormErrors errors = FormErrors.none();
        Map<String, Long> holds = look(study, errors);
        if (errors.isEmpty() && !Typed.is(slug, typed)) {
            errors.add("confirmation", messages.deleteNotConfirmed());
        }
        if (errors.isEmpty()) {
            removals.fire(new StudyRemoval(study, true));
            PanelMember.delete("study", study);
            InvitationMail.delete("invitation.id in (select id from Invitation where study = ?1)", study);
            Admission.delete("study", study);
            Invitation.delete("study", study);
            ConsentText.delete("study", study);
            study.delete();
            audit.record(AuditAction.STUDY_DELETED, slug, summary(holds));
        }
        return errors;
    }

    private static String summary(Map<String, Long> holds) {
        return holds.entrySet().stream()
                .map(held -> held.getKey() + ": " + held.getValue())
                .collect(Collectors.joining(", "));
    }
}
