package org.brainbench.survey.model;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import org.brainbench.survey.study.Study;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;

/** One language model's perplexities for the items of a study, which lie in {@link ModelScore}. */
@Entity
@Table(name = "model_run")
public class ModelRun extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "study_id")
    public Study study;

    /** Once in a study. */
    public String name;

    /** The models that it is one of; null when not known. */
    public String family;

    /** In billions; null when not known. */
    public Double parameters;

    /** Null when not known. */
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public ModelKind kind;

    /** Name of the model that it was made from; null when not known or when it was made from none. */
    public String base;

    /** Null when not known. */
    @Column(name = "released_on")
    public LocalDate releasedOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    public PerplexityUnit unit;

    /** How each text was given to the model, see {@link PromptTemplate}; null where it was the text alone. */
    @Column(length = PromptTemplate.MOST_CHARACTERS)
    public String template;

    @Column(name = "created_at")
    public Instant createdAt;

    /** How often its description has been changed, from 1 on; tells a change of what is stored from one of what was. */
    public int edition = 1;

    static ModelRun of(Study study, ModelDescription description, Instant now) {
        ModelRun run = new ModelRun();
        run.study = study;
        run.createdAt = now;
        run.describe(description);
        return run;
    }

    static Optional<ModelRun> find(Study study, long id) {
        return find("study = ?1 and id = ?2", study, id).firstResultOptional();
    }

    /** @throws NotFoundException if there is no such study, or it has no such run */
    static ModelRun require(String study, long id) {
        return find(Study.require(study), id).orElseThrow(NotFoundException::new);
    }

    /** The same, which nobody else changes until the transaction ends. */
    static ModelRun requireLocked(String study, long id) {
        ModelRun run = require(study, id);
        getEntityManager().refresh(run, LockModeType.PESSIMISTIC_WRITE);
        return run;
    }

    static Optional<ModelRun> find(Study study, String name) {
        return find("study = ?1 and name = ?2", study, name).firstResultOptional();
    }

    /** In order of their names. */
    static List<ModelRun> list(Study study) {
        return list("study = ?1 order by name", study);
    }

    /** Those of a study whose name or family fits a pattern of {@code like}, and of a kind, or any if it is null. */
    static PanacheQuery<ModelRun> matching(Study study, String pattern, ModelKind kind, String orderBy) {
        String fits = "from ModelRun r where r.study = ?1"
                + " and (lower(r.name) like ?2 escape '!' or lower(coalesce(r.family, '')) like ?2 escape '!')";
        return kind == null
                ? find(fits + orderBy, study, pattern)
                : find(fits + " and r.kind = ?3" + orderBy, study, pattern, kind);
    }

    final void describe(ModelDescription description) {
        name = description.name();
        family = description.family();
        parameters = description.parameters();
        kind = description.kind();
        base = description.base();
        releasedOn = description.released();
        unit = description.unit();
        template = description.template();
    }

    /** How texts were given to the model. */
    PromptTemplate prompt() {
        return template == null ? PromptTemplate.PLAIN : new PromptTemplate(template);
    }

    ModelDescription description() {
        return new ModelDescription(name, family, parameters, kind, base, releasedOn, unit, template);
    }
}
