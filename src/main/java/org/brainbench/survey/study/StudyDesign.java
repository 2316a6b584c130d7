package org.brainbench.survey.study;

import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/** Creates and changes studies: a form is either taken whole or not at all. */
@ApplicationScoped
public class StudyDesign {

    private static final int SUBFIELD_LENGTH = 100;

    private final Clock clock;
    private final FormCheck formCheck;
    private final StudyMessages messages;
    private final SetupMessages setupMessages;
    private final Event<SubfieldsRemoved> removals;
    private final Audit audit;

    StudyDesign(
            Clock clock,
            FormCheck formCheck,
            StudyMessages messages,
            SetupMessages setupMessages,
            Event<SubfieldsRemoved> removals,
            Audit audit) {
        this.clock = clock;
        this.formCheck = formCheck;
        this.messages = messages;
        this.setupMessages = setupMessages;
        this.removals = removals;
        this.audit = audit;
    }

    /** Creates a study, or says why not. */
    @Transactional
    FormErrors create(StudyDraft draft) {
        StudyForm form = draft.form();
        FormErrors errors = check(draft);
        if (errors.of("slug") == null && Study.findBySlug(form.slug()).isPresent()) {
            errors.add("slug", messages.slugTaken());
        }
        if (errors.isEmpty()) {
            Study study = new Study();
            study.createdAt = clock.instant();
            fill(study, draft);
            study.persist();
            addConsent(study, 1, form.consent());
            audit.record(AuditAction.STUDY_CREATED, study.slug, form.status());
        }
        return errors;
    }

    /** An open study with the BrainBench preset, but for its texts. */
    @Transactional
    public Study createOpen(String slug, String title, String description, String consent) {
        StudyForm preset = StudyForm.preset();
        StudyForm form = new StudyForm(
                slug, title, StudyStatus.OPEN.name(), description, consent, preset.subfields(), preset.language());
        FormErrors errors = create(new StudyDraft(form, SettingsForm.preset(), RecruitmentForm.preset()));
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
        return Study.require(slug);
    }

    /**
     * Changes a study, or says why not: with an error of the field {@code edition} if the study has been changed since.
     *
     * @param edition of the study to which the draft was made, as it came from the page
     */
    @Transactional
    FormErrors change(String slug, StudyDraft draft, String edition) {
        return change(slug, stored -> draft, edition);
    }

    /** The same for a part of a study. */
    @Transactional
    FormErrors change(String slug, UnaryOperator<StudyDraft> changes, String edition) {
        Study study = Study.requireLocked(slug);
        if (!String.valueOf(study.edition).equals(edition)) {
            return FormErrors.none().add("edition", messages.changedMeanwhile());
        }
        return change(study, changes.apply(StudyDraft.of(study)));
    }

    /** Changes only what differs between the draft and the study as it is at this moment, or says why not. */
    @Transactional
    FormErrors change(String slug, UnaryOperator<StudyDraft> changes) {
        Study study = Study.requireLocked(slug);
        return change(study, changes.apply(StudyDraft.of(study)));
    }

    private FormErrors change(Study study, StudyDraft draft) {
        StudyForm form = draft.form();
        FormErrors errors = check(draft);
        if (errors.of("slug") == null
                && !form.slug().equals(study.slug)
                && Study.findBySlug(form.slug()).isPresent()) {
            errors.add("slug", messages.slugTaken());
        }
        List<String> removed = new ArrayList<>(study.subfields);
        removed.removeAll(form.subfieldNames());
        if (errors.isEmpty() && !removed.isEmpty()) {
            removals.fire(new SubfieldsRemoved(study, removed, errors));
        }
        if (errors.isEmpty()) {
            noteChange(study, form);
            fill(study, draft);
            study.edition++;
            ConsentText consent = ConsentText.currentOf(study);
            if (!consent.text.equals(unixLines(form.consent()))) {
                addConsent(study, consent.version + 1, form.consent());
            }
        }
        return errors;
    }

    private void noteChange(Study study, StudyForm form) {
        String renamed = study.slug.equals(form.slug()) ? null : "was " + study.slug;
        audit.record(AuditAction.STUDY_CHANGED, form.slug(), renamed);
        if (!study.status.name().equals(form.status())) {
            audit.record(AuditAction.STUDY_STATUS_CHANGED, form.slug(), study.status + " to " + form.status());
        }
    }

    private FormErrors check(StudyDraft draft) {
        StudyForm form = draft.form();
        FormErrors errors = formCheck.check(form, draft.settings(), draft.recruitment());
        draft.recruitment().check(errors, setupMessages);
        if (errors.of("subfields") == null) {
            checkSubfields(form.subfieldNames(), errors);
        }
        if (errors.of("humanTrials") == null && errors.of("machineTrials") == null) {
            TrialPlan plan = draft.settings().plan();
            if (plan.human() + plan.machine() == 0) {
                errors.add("humanTrials", messages.noTrials());
            }
        }
        return errors;
    }

    private void checkSubfields(List<String> names, FormErrors errors) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                errors.add("subfields", messages.subfieldTwice(name));
            }
            if (name.length() > SUBFIELD_LENGTH) {
                errors.add("subfields", messages.subfieldTooLong(name, SUBFIELD_LENGTH));
            }
        }
    }

    private void fill(Study study, StudyDraft draft) {
        StudyForm form = draft.form();
        study.slug = form.slug();
        study.title = form.title().strip();
        study.status = StudyStatus.valueOf(form.status());
        study.description = unixLines(form.description());
        study.language = form.language();
        draft.settings().fill(study);
        draft.recruitment().fill(study);
        if (!study.subfields.equals(form.subfieldNames())) {
            study.subfields.clear();
            Study.flush();
            study.subfields.addAll(form.subfieldNames());
        }
    }

    private void addConsent(Study study, int version, String text) {
        ConsentText consent = new ConsentText();
        consent.study = study;
        consent.version = version;
        consent.text = unixLines(text);
        consent.createdAt = clock.instant();
        consent.persist();
    }

    /** A browser sends CRLF for every line end that it was sent as LF. */
    private static String unixLines(String typed) {
        return typed.replace("\r\n", "\n");
    }
}
