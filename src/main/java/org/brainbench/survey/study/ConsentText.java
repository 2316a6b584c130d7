package org.brainbench.survey.study;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One version of what participants of a study agree to. Never altered: a change is a new version. */
@Entity
@Table(name = "consent_text")
public class ConsentText extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    public Study study;

    /** Counted from 1 within the study. */
    public int version;

    /** Markdown. */
    @Column(length = 50_000)
    public String text;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The newest version; every study has at least one. */
    public static ConsentText currentOf(Study study) {
        return find("study = ?1 order by version desc", study).firstResult();
    }
}
