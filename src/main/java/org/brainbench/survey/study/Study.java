package org.brainbench.survey.study;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
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

    /** Which language the abstracts, the title, the description and the consent are written in: a BCP 47 tag. */
    public String language = BrainBenchPreset.LANGUAGE;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public StudyStatus status;

    @Embedded
    public TrialPlan plan;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Presentation presentation;

    /** For how many hours an unfinished session that nobody goes on with counts as under way. */
    @Column(name = "lease_hours")
    public int leaseHours;

    /** How many sessions a person may take. */
    @Column(name = "max_sessions")
    public int maxSessions;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public DebriefTime debrief;

    /** Whether only those can start who came by an {@link Invitation}; who has started goes on in any case. */
    @Column(name = "by_invitation")
    public boolean byInvitation;

    /** The rules that results apply unless a researcher asks otherwise. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "study_exclusion", joinColumns = @JoinColumn(name = "study_id"))
    @Column(name = "exclusion")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public Set<Exclusion> exclusions = EnumSet.noneOf(Exclusion.class);

    /** In the order in which pages and results list them. */
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "study_subfield", joinColumns = @JoinColumn(name = "study_id"))
    @OrderColumn(name = "place")
    @Column(name = "name")
    public List<String> subfields = new ArrayList<>();

    /** How many people are expected to take part; null where nobody has said so. */
    @Column(name = "expected_participants")
    public Integer expectedParticipants;

    /** What who has finished shows to the panel that they came from; null where there is none. */
    @Column(name = "completion_code")
    public String completionCode;

    /** Where who has finished goes on to, see {@link CompletionAddress}; null where nowhere. */
    @Column(name = "completion_url")
    public String completionUrl;

    /** See {@link PanelParameters}. */
    @Column(name = "panel_parameters")
    public String panelParameters = PanelParameters.PROLIFIC;

    /** When an admin last said that the preview looks right; null where nobody has. */
    @Column(name = "previewed_at")
    public Instant previewedAt;

    @Column(name = "created_at")
    public Instant createdAt;

    /** How often the study has been changed, from 1 on; tells a change of what is stored from one of what was. */
    public int edition = 1;

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

    /**
     * The study at an address, which nobody else changes until the transaction ends.
     *
     * @throws NotFoundException if there is none
     */
    static Study requireLocked(String slug) {
        Study study = require(slug);
        getEntityManager().refresh(study, LockModeType.PESSIMISTIC_WRITE);
        return study;
    }

    public static List<Study> listByTitle() {
        return list("order by title, slug");
    }

    /** Open ones first, then drafts, then closed ones. */
    public static PanacheQuery<Study> byStatus() {
        return find("order by case status when OPEN then 0 when DRAFT then 1 else 2 end, title, slug");
    }

    /** Those with a title or slug that fits a pattern of {@code like}, and with a status, or any if it is null. */
    static PanacheQuery<Study> matching(String pattern, StudyStatus status, String orderBy) {
        String fits = "from Study s where (lower(s.title) like ?1 escape '!' or s.slug like ?1 escape '!')";
        return status == null
                ? find(fits + orderBy, pattern)
                : find(fits + " and s.status = ?2" + orderBy, pattern, status);
    }

    public static List<Study> listOpen() {
        return list("status = ?1 order by title, slug", StudyStatus.OPEN);
    }

    public boolean isOpen() {
        return status == StudyStatus.OPEN;
    }
}
