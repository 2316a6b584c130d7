package org.brainbench.survey.model;

import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.ImportCounts;
import org.brainbench.survey.web.ImportOutcome;
import org.brainbench.survey.web.LineErrors;
import org.brainbench.survey.web.LineProblem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Model runs for programs. */
@Path("/api/v1/studies/{study}/models")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Models")
class ModelApi {

    private static final int UNPROCESSABLE = 422;

    /** All runs of a study. */
    record ModelList(List<ModelFigures> models) {}

    private final ModelImport modelImport;
    private final FormCheck formCheck;
    private final ModelMessages messages;
    private final Audit audit;

    ModelApi(ModelImport modelImport, FormCheck formCheck, ModelMessages messages, Audit audit) {
        this.modelImport = modelImport;
        this.formCheck = formCheck;
        this.messages = messages;
        this.audit = audit;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Import the perplexities of a model, all or none; line 0 is a file or request as a whole, and in a NumPy file a line is a row")
    @APIResponse(
            responseCode = "200",
            description = "Stored; the counts are of items",
            content = @Content(schema = @Schema(implementation = ImportCounts.class)))
    @APIResponse(
            responseCode = "422",
            description = "Nothing stored",
            content = @Content(schema = @Schema(implementation = LineErrors.class)))
    public Response upload(@RestPath String study, @BeanParam ModelForm form, @BeanParam ModelUpload upload) {
        FormErrors errors = form.check(formCheck, messages);
        upload.check(messages, messages.chooseCreator()).copyTo(errors);
        if (!errors.isEmpty()) {
            return unprocessable(new LineErrors(errors.asFieldErrors().errors().stream()
                    .map(error -> new LineProblem(0, error.field() + ": " + error.message()))
                    .toList()));
        }
        ImportOutcome outcome = modelImport.importFiles(study, form.description(), upload);
        return outcome.refused()
                ? unprocessable(new LineErrors(outcome.problems()))
                : Response.ok(outcome.counts()).build();
    }

    @GET
    @RolesAllowed(Role.RESEARCHER)
    @Transactional
    @Operation(summary = "The runs of a study with their figures, over the items of both creators")
    @APIResponse(
            responseCode = "200",
            description = "The runs in order of their names",
            content = @Content(schema = @Schema(implementation = ModelList.class)))
    public ModelList list(@RestPath String study) {
        return new ModelList(ModelFigures.list(Study.require(study), List.of(Creator.HUMAN, Creator.MACHINE)));
    }

    @GET
    @Path("harness.zip")
    @RolesAllowed(Role.ADMIN)
    @Produces(HarnessDownload.ZIP)
    @Transactional
    @Operation(
            summary =
                    "The items as a task of the EleutherAI LM Evaluation Harness; it says which of two texts is the original")
    public Response harness(@RestPath String study) {
        return HarnessDownload.of(Study.require(study), audit);
    }

    private static Response unprocessable(LineErrors errors) {
        return Response.status(UNPROCESSABLE).entity(errors).build();
    }
}
