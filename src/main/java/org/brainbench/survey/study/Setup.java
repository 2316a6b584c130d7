package org.brainbench.survey.study;

import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.web.FormErrors;

import java.time.Clock;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Leads a study from the preset to its opening. What has been done is what is stored; nothing else is remembered. */
@ApplicationScoped
class Setup {

    private final StudyDesign design;
    private final ItemStocks stocks;
    private final SetupMessages messages;
    private final Audit audit;
    private final Clock clock;

    Setup(StudyDesign design, ItemStocks stocks, SetupMessages messages, Audit audit, Clock clock) {
        this.design = design;
        this.stocks = stocks;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
    }

    /** How far a study is. */
    @Transactional
    SetupGuide guide(Study study) {
        Preparation prepared = Preparation.of(study, stocks.of(study), clock.instant());
        return new SetupGuide(study, prepared, Readiness.gaps(prepared, messages));
    }

    /**
     * Opens a study unless something blocks it, or it has been changed since.
     *
     * @return errors of the field {@code edition}, or of {@code open} where something is missing
     */
    @Transactional
    FormErrors open(String slug, String edition) {
        List<Gap> blocking = guide(Study.requireLocked(slug)).blocking();
        if (!blocking.isEmpty()) {
            return FormErrors.none().add("open", messages.cannotOpen());
        }
        return design.change(slug, stored -> stored.withStatus(StudyStatus.OPEN), edition);
    }

    /** Notes that an admin has looked at the preview and found it right. */
    @Transactional
    void notePreviewed(String slug) {
        Study study = Study.requireLocked(slug);
        study.previewedAt = clock.instant();
        audit.record(AuditAction.STUDY_PREVIEWED, slug, null);
    }
}
