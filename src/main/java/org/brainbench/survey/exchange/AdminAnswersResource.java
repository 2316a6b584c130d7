package org.brainbench.survey.exchange;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An admin uploads answers collected elsewhere and watches them being stored. */
@Path("/admin/studies/{study}/responses")
@RolesAllowed(Role.ADMIN)
class AdminAnswersResource {

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ImportAnswers(Study study, List<ImportProgressView> imports, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "exchange", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShowImport(Study study, ImportProgressView at) implements TemplateInstance {}

    private final BackgroundImport backgroundImport;
    private final Clock clock;
    private final ExchangeMessages messages;

    AdminAnswersResource(BackgroundImport backgroundImport, Clock clock, ExchangeMessages messages) {
        this.backgroundImport = backgroundImport;
        this.clock = clock;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance form(@RestPath String study) {
        return form(Study.require(study), FormErrors.none());
    }

    /** Answers at once with the address of the import's own page; that one says what came of it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response upload(@RestPath String study, @BeanParam AnswerUpload upload) {
        Study required = Study.require(study);
        FormErrors errors = upload.check(messages);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(form(required, errors));
        }
        long run = backgroundImport.start(
                study, upload.file().uploadedFile(), upload.dois().uploadedFile());
        return Pages.seeOther("/admin/studies/" + study + "/responses/" + run);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath String study, @RestPath long id) {
        Study required = Study.require(study);
        AnswerImportRun run = AnswerImportRun.find(required, id).orElseThrow(NotFoundException::new);
        return new ShowImport(required, ImportProgressView.of(run, clock.instant()));
    }

    private ImportAnswers form(Study study, FormErrors errors) {
        List<ImportProgressView> imports = AnswerImportRun.latest(study).stream()
                .map(run -> ImportProgressView.of(run, clock.instant()))
                .toList();
        return new ImportAnswers(study, imports, errors);
    }
}
