package org.brainbench.survey.study;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;

/** A benchmark that is run. */
@Entity
@Table(name = "study")
public class Study extends PanacheEntity {

    /** The study's name in addresses: lower-case letters, digits and hyphens. */
    public String slug;

    public String title;

    /** Markdown. */
    @Column(length = 20_000)
    public String description;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public StudyStatus status;

    @Embedded
    public TrialPlan plan;

    /** In the order in which pages and results list them. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "study_subfield", joinColumns = @JoinColumn(name = "study_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    public List<String> subfields = new ArrayList<>();

    @Column(name = "created_at")
    public Instant createdAt;

    public static Optional<Study> findBySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /**
     * The study at an address.
     *
     * @throws NotFoundException if there is none
     */
    public static Study require(String slug) {
        return findBySlug(slug).orElseThrow(NotFoundException::new);
    }

    public static List<Study> listByTitle() {
        return list("order by title, slug");
    }

    public static List<Study> listOpen() {
        return list("status = ?1 order by title, slug", StudyStatus.OPEN);
    }

    public boolean isOpen() {
        return status == StudyStatus.OPEN;
    }
}
