package org.brainbench.survey.item;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.brainbench.survey.study.Study;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One test case of a study, known by its DOI and creator. Its texts lie in {@link ItemVersion}. */
@Entity
@Table(name = "item")
public class Item extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    public Study study;

    /** As uploaded: a bare DOI or its {@code https://doi.org/} address. */
    public String doi;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Creator creator;

    /** One of the study's subfields. */
    public String subfield;

    /** The version that new sessions are given. */
    @Column(name = "current_version")
    public int currentVersion;

    @Column(name = "created_at")
    public Instant createdAt;
}
