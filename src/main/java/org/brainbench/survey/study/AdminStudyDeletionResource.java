package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import java.util.Map;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** An admin deletes a draft, having seen what goes with it and typed its name. */
@Path("/admin/studies/{study}/delete")
@RolesAllowed(Role.ADMIN)
class AdminStudyDeletionResource {

    /**
     * {@code holds}: how many of what go with it; {@code typed}: to confirm it, null where nothing was; {@code errors}: of
     * the field {@code study} where it must stay.
     */
    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeleteStudy(Study study, Map<String, Long> holds, String typed, FormErrors errors)
            implements TemplateInstance {}

    private final StudyDeletion deletion;

    AdminStudyDeletionResource(StudyDeletion deletion) {
        this.deletion = deletion;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestPath String study) {
        return page(study, null, FormErrors.none());
    }

    @POST
    public Response delete(@RestPath String study, @RestForm String confirmation) {
        FormErrors errors = deletion.delete(study, confirmation);
        if (errors.of("study") != null) {
            return Pages.conflict(page(study, confirmation, errors));
        }
        return errors.isEmpty()
                ? Pages.seeOther("/admin/studies?deleted=" + study)
                : Pages.unprocessable(page(study, confirmation, errors));
    }

    @Transactional
    TemplateInstance page(String slug, String typed, FormErrors errors) {
        Study study = Study.require(slug);
        return new DeleteStudy(study, deletion.look(study, errors), typed, errors);
    }
}
