package org.brainbench.survey.account;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;

import java.time.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Notes who did what, in the transaction that does it. Answers, passwords, tokens and texts are never told to it.
 */
@ApplicationScoped
public class Audit {

    private static final int DETAIL_LENGTH = 500;

    private final SecurityIdentity identity;
    private final Clock clock;

    Audit(SecurityIdentity identity, Clock clock) {
        this.identity = identity;
        this.clock = clock;
    }

    /**
     * Of a study.
     *
     * @param study its name in addresses
     * @param detail numbers, names of files and settings
     */
    @Transactional
    public void record(AuditAction action, String study, String detail) {
        store(actor(), action, study, null, detail);
    }

    /** Of a study, without who did it: what must not lead to a person. */
    @Transactional
    public void recordUnnamed(AuditAction action, String study) {
        store(null, action, study, null, null);
    }

    /** Of a study, in the name of somebody whose request is answered already; by the id of their account. */
    @Transactional
    public void record(AuditAction action, String study, String detail, Long actor) {
        store(actor, action, study, null, detail);
    }

    /** Of an account. */
    @Transactional
    void record(AuditAction action, Account account, String detail) {
        store(actor(), action, null, account == null ? null : account.id, detail);
    }

    /** The id of the account that asks; null where nobody is logged in, or nobody asks. */
    public Long actor() {
        return Arc.container().requestContext().isActive() && !identity.isAnonymous()
                ? AccountIdentity.id(identity)
                : null;
    }

    private void store(Long actor, AuditAction action, String study, Long account, String detail) {
        AuditEntry entry = new AuditEntry();
        entry.happenedAt = clock.instant();
        entry.actor = account(actor);
        entry.action = action;
        entry.study = study;
        entry.account = account(account);
        entry.detail = detail == null || detail.length() <= DETAIL_LENGTH ? detail : detail.substring(0, DETAIL_LENGTH);
        entry.persist();
    }

    private static Account account(Long id) {
        return id == null ? null : Account.getEntityManager().getReference(Account.class, id);
    }
}
