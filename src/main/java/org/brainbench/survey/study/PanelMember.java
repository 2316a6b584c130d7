package org.brainbench.survey.study;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.brainbench.survey.account.Account;

import java.time.Instant;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/**
 * By which numbers a recruitment panel knows somebody who takes part in a study. They are kept for payment, and are in no
 * result and no export of answers.
 */
@Entity
@Table(name = "panel_member")
public class PanelMember extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    public Study study;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /** The panel's number of the person; once in a study. */
    @Column(name = "panel_participant")
    public String panelParticipant;

    /** The panel's number of the study; null where it gave none, and when the person has withdrawn. */
    @Column(name = "panel_study")
    public String panelStudy;

    /** The panel's number of this participation; null like that of the study. */
    @Column(name = "panel_session")
    public String panelSession;

    /** When they began the study. */
    @Column(name = "arrived_at")
    public Instant arrivedAt;

    static Optional<PanelMember> find(Study study, Account account) {
        return find("study = ?1 and account = ?2", study, account).firstResultOptional();
    }

    static Optional<PanelMember> find(Study study, String panelParticipant) {
        return find("study = ?1 and panelParticipant = ?2", study, panelParticipant)
                .firstResultOptional();
    }

    public static long count(Study study) {
        return count("study", study);
    }

    /** Forgets all about the visit of somebody who withdraws but who it was, so that payment can be settled. */
    public static void forgetVisit(Study study, Account account) {
        update("panelStudy = null, panelSession = null where study = ?1 and account = ?2", study, account);
    }

    PanelVisit visit() {
        return new PanelVisit(
                panelParticipant, panelStudy == null ? "" : panelStudy, panelSession == null ? "" : panelSession);
    }
}
