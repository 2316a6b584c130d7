package org.brainbench.survey.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That somebody did something. Never changed once it is stored. */
@Entity
@Immutable
@Table(name = "audit_entry")
public class AuditEntry extends PanacheEntity {

    @Column(name = "happened_at")
    public Instant happenedAt;

    /** Who did it; null where nobody was logged in, or it must not be known. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "actor_id")
    public Account actor;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public AuditAction action;

    /** The study's name in addresses at the time; null where it concerns none. */
    public String study;

    /** Whose account it concerns; null where it concerns none. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    public Account account;

    /** What more there is to say: numbers, names of files and settings; null where there is nothing. */
    public String detail;

    /** The latest of these kinds in these studies, by their names in addresses, newest first, with who did them. */
    public static List<AuditEntry> latest(Collection<AuditAction> actions, Collection<String> studies, int most) {
        return find(
                        "from AuditEntry e left join fetch e.actor where e.action in ?1 and e.study in ?2"
                                + " order by e.happenedAt desc, e.id desc",
                        actions,
                        studies)
                .page(0, most)
                .list();
    }
}
