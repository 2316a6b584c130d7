package org.brainbench.survey.account;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.panache.common.Parameters;
import org.brainbench.survey.web.TableQuery;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which part of the audit somebody looks for.
 *
 * @param study its name in addresses; empty for all
 * @param action empty for all
 * @param who what the e-mail address of who did it, or of whose account it was, contains; empty for all
 */
record AuditSearch(String study, Optional<AuditAction> action, TableQuery who) {

    /** What can be chosen. */
    static final List<String> ACTIONS =
            Arrays.stream(AuditAction.values()).map(Enum::name).toList();

    /** PostgreSQL takes no text with a NUL in it. An action that there is not stands for all. */
    static AuditSearch of(String study, String action, TableQuery who) {
        return new AuditSearch(
                study == null ? "" : study.strip().replace("\0", ""),
                Optional.ofNullable(action).filter(ACTIONS::contains).map(AuditAction::valueOf),
                who);
    }

    /** With the accounts, in this order. */
    PanacheQuery<AuditEntry> entries(String orderBy) {
        return find("from AuditEntry e left join fetch e.actor a left join fetch e.account b", orderBy);
    }

    long count() {
        return find("select count(*) from AuditEntry e left join e.actor a left join e.account b", "")
                .project(Long.class)
                .singleResult();
    }

    private PanacheQuery<AuditEntry> find(String entries, String orderBy) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        Parameters parameters = new Parameters();
        if (!study.isEmpty()) {
            where.append(" and e.study = :study");
            parameters.and("study", study);
        }
        if (action.isPresent()) {
            where.append(" and e.action = :action");
            parameters.and("action", action.get());
        }
        if (!who.q().isEmpty()) {
            where.append(" and (lower(a.email) like :who escape '!' or lower(b.email) like :who escape '!')");
            parameters.and("who", who.pattern());
        }
        return AuditEntry.find(entries + where + orderBy, parameters);
    }
}
