package org.brainbench.survey.model;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.Objects;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** An admin corrects what is said of a model run, watches its scoring, or deletes it. */
@Path("/admin/studies/{study}/models/{id}")
@RolesAllowed(Role.ADMIN)
class AdminModelResource {

    /**
     * {@code scored}: items of any creator; {@code line}: how well it does; {@code scoring}: how far the asking of a model
     * server is, null where the perplexities were imported.
     */
    @CheckedTemplate(basePath = "model", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditModel(
            Study study,
            ModelRun run,
            long scored,
            ModelLine line,
            ScoringStatus scoring,
            ModelForm form,
            ModelOptions options,
            FormErrors errors,
            boolean saved)
            implements TemplateInstance {}

    private final Scorings scorings;
    private final FormCheck formCheck;
    private final ModelMessages messages;
    private final Audit audit;

    AdminModelResource(Scorings scorings, FormCheck formCheck, ModelMessages messages, Audit audit) {
        this.scorings = scorings;
        this.formCheck = formCheck;
        this.messages = messages;
        this.audit = audit;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestPath String study, @RestPath long id, @RestQuery boolean saved) {
        ModelRun run = ModelRun.require(study, id);
        return page(run, ModelForm.of(run), FormErrors.none(), saved);
    }

    @POST
    @Transactional
    public Response edit(
            @RestPath String study, @RestPath long id, @RestForm String edition, @BeanParam ModelForm form) {
        ModelRun run = ModelRun.requireLocked(study, id);
        if (!String.valueOf(run.edition).equals(edition)) {
            FormErrors stale = FormErrors.none().add("edition", messages.changedMeanwhile());
            return Pages.conflict(page(run, form, stale, false));
        }
        FormErrors errors = form.check(formCheck, messages);
        if (ModelRun.find(run.study, form.name())
                .filter(other -> !other.id.equals(run.id))
                .isPresent()) {
            errors.add("name", messages.nameTaken(form.name()));
        }
        if (errors.of("unit") == null && form.perplexityUnit() != run.unit && ModelScore.count(run) > 0) {
            errors.add("unit", messages.unitFixed());
        }
        if (errors.of("template") == null
                && scorings.status(run).isPresent()
                && !Objects.equals(form.description().template(), run.template)) {
            errors.add("template", messages.templateFixed());
        }
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(run, form, errors, false));
        }
        run.describe(form.description());
        run.edition++;
        audit.record(AuditAction.MODEL_RUN_CHANGED, study, run.name);
        return Pages.seeOther("/admin/studies/" + study + "/models/" + id + "?saved=true");
    }

    @POST
    @Path("cancel")
    @Transactional
    public Response cancel(@RestPath String study, @RestPath long id) {
        scorings.cancel(ModelRun.require(study, id));
        return Pages.seeOther("/admin/studies/" + study + "/models/" + id);
    }

    @POST
    @Path("resume")
    @Transactional
    public Response resume(@RestPath String study, @RestPath long id) {
        scorings.resume(ModelRun.require(study, id));
        return Pages.seeOther("/admin/studies/" + study + "/models/" + id);
    }

    @POST
    @Path("delete")
    @Transactional
    public Response delete(@RestPath String study, @RestPath long id, @RestForm String confirmation) {
        ModelRun run = ModelRun.require(study, id);
        if (!Typed.is(run.name, confirmation)) {
            FormErrors errors = FormErrors.none().add("confirmation", messages.runNotDeleted(run.name));
            return Pages.unprocessable(page(run, ModelForm.of(run), errors, false));
        }
        scorings.deleteRun(run);
        audit.record(AuditAction.MODEL_RUN_DELETED, study, run.name);
        return Pages.seeOther("/admin/studies/" + study + "/models");
    }

    private EditModel page(ModelRun run, ModelForm form, FormErrors errors, boolean saved) {
        return new EditModel(
                run.study,
                run,
                ModelScore.count(run),
                ModelLine.of(List.of(run)).get(0),
                scorings.status(run).orElse(null),
                form,
                ModelOptions.of(messages),
                errors,
                saved);
    }
}
