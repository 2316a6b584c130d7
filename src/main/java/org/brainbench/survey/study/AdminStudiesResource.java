package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** An admin sets up studies. */
@Path("/admin/studies")
@RolesAllowed(Role.ADMIN)
class AdminStudiesResource {

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdminStudies(List<Study> studies) implements TemplateInstance {}

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewStudy(StudyForm form, FormErrors errors) implements TemplateInstance {}

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditStudy(String slug, StudyForm form, FormErrors errors, boolean saved) implements TemplateInstance {}

    private final StudyDesign design;

    AdminStudiesResource(StudyDesign design) {
        this.design = design;
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        return new AdminStudies(Study.listByTitle());
    }

    @GET
    @Path("new")
    public TemplateInstance showNew() {
        return new NewStudy(StudyForm.preset(), FormErrors.none());
    }

    @POST
    public Response create(@BeanParam StudyForm form) {
        FormErrors errors = design.create(form);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new NewStudy(form, errors));
        }
        return Pages.seeOther("/admin/studies/" + form.slug() + "?saved=true");
    }

    @GET
    @Path("{study}")
    @Transactional
    public TemplateInstance showEdit(@RestPath String study, @RestQuery boolean saved) {
        return new EditStudy(study, StudyForm.of(Study.require(study)), FormErrors.none(), saved);
    }

    @POST
    @Path("{study}")
    public Response edit(@RestPath String study, @BeanParam StudyForm form) {
        FormErrors errors = design.change(study, form);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new EditStudy(study, form, errors, false));
        }
        return Pages.seeOther("/admin/studies/" + form.slug() + "?saved=true");
    }
}
