package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** An admin sets a study up step by step. */
@Path("/admin/studies/{study}/setup")
@RolesAllowed(Role.ADMIN)
class SetupResource {

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetupPage(SetupGuide guide, FormErrors errors, boolean saved) implements TemplateInstance {}

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetupForm(
            SetupStep step, String slug, String studyTitle, String edition, StudyDraft draft, FormErrors errors)
            implements TemplateInstance {}

    private final Setup setup;
    private final StudyDesign design;

    SetupResource(Setup setup, StudyDesign design) {
        this.setup = setup;
        this.design = design;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestPath String study, @RestQuery boolean saved) {
        return new SetupPage(setup.guide(Study.require(study)), FormErrors.none(), saved);
    }

    @GET
    @Path("{step}")
    @Transactional
    public TemplateInstance showForm(@RestPath String study, @RestPath String step) {
        Study edited = Study.require(study);
        return form(step(step), edited, StudyDraft.of(edited), FormErrors.none());
    }

    @POST
    @Path("{step}")
    @Transactional
    public Response save(
            @RestPath String study,
            @RestPath String step,
            @RestForm String edition,
            @BeanParam StudyForm form,
            @BeanParam SettingsForm settings,
            @BeanParam RecruitmentForm recruitment) {
        SetupStep saved = step(step);
        StudyDraft typed = new StudyDraft(form, settings, recruitment);
        FormErrors errors = design.change(study, stored -> saved.over(typed, stored), edition);
        if (errors.isEmpty()) {
            return Pages.seeOther("/admin/studies/" + study + "/setup?saved=true");
        }
        Study stored = Study.require(study);
        SetupForm again = form(saved, stored, saved.over(typed, StudyDraft.of(stored)), errors);
        return errors.of("edition") == null ? Pages.unprocessable(again) : Pages.conflict(again);
    }

    @POST
    @Path("open")
    @Transactional
    public Response open(@RestPath String study, @RestForm String edition) {
        FormErrors errors = setup.open(study, edition);
        if (errors.isEmpty()) {
            return Pages.seeOther("/admin/studies/" + study + "/setup?saved=true");
        }
        SetupPage again = new SetupPage(setup.guide(Study.require(study)), errors, false);
        return errors.of("edition") == null ? Pages.unprocessable(again) : Pages.conflict(again);
    }

    @POST
    @Path("previewed")
    @Transactional
    public Response notePreviewed(@RestPath String study) {
        setup.notePreviewed(study);
        return Pages.seeOther("/admin/studies/" + study + "/setup?saved=true");
    }

    private static SetupForm form(SetupStep step, Study study, StudyDraft draft, FormErrors errors) {
        return new SetupForm(step, study.slug, study.title, String.valueOf(study.edition), draft, errors);
    }

    private static SetupStep step(String label) {
        return SetupStep.withForm(label).orElseThrow(NotFoundException::new);
    }
}
