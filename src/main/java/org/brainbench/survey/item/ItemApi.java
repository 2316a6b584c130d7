package org.brainbench.survey.item;

import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FieldErrors;
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

/** The item bank for programs. */
@Path("/api/v1/studies/{study}/items")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Items")
class ItemApi {

    private static final int UNPROCESSABLE = 422;

    /** One page of the item bank; {@code total} counts all items that were asked for. */
    record ItemPage(int page, int size, long total, List<ItemAnswer> items) {}

    private final ItemImport itemImport;
    private final FormCheck formCheck;
    private final ItemMessages messages;

    ItemApi(ItemImport itemImport, FormCheck formCheck, ItemMessages messages) {
        this.itemImport = itemImport;
        this.formCheck = formCheck;
        this.messages = messages;
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(summary = "Import items from a CSV file, all or none; line 0 is the file or request as a whole")
    @APIResponse(
            responseCode = "200",
            description = "Stored",
            content = @Content(schema = @Schema(implementation = ImportCounts.class)))
    @APIResponse(
            responseCode = "422",
            description = "Nothing stored",
            content = @Content(schema = @Schema(implementation = LineErrors.class)))
    public Response upload(@RestPath String study, @BeanParam ItemUpload upload) {
        FormErrors errors = upload.check(messages, messages.chooseCreator(Creator.labels()));
        if (!errors.isEmpty()) {
            return unprocessable(new LineErrors(errors.asFieldErrors().errors().stream()
                    .map(error -> new LineProblem(0, error.message()))
                    .toList()));
        }
        Creator creator = Creator.of(upload.creator()).orElseThrow();
        ImportOutcome outcome =
                itemImport.importFile(study, creator, upload.file().uploadedFile());
        return outcome.refused()
                ? unprocessable(new LineErrors(outcome.problems()))
                : Response.ok(outcome.counts()).build();
    }

    @GET
    @RolesAllowed(Role.RESEARCHER)
    @Transactional
    @Operation(summary = "The items of a study with their current texts, in order of creation, page by page")
    @APIResponse(
            responseCode = "200",
            description = "One page",
            content = @Content(schema = @Schema(implementation = ItemPage.class)))
    @APIResponse(
            responseCode = "422",
            description = "page, size or creator is not accepted",
            content = @Content(schema = @Schema(implementation = FieldErrors.class)))
    public Response list(@RestPath String study, @BeanParam ItemQuery query) {
        Study required = Study.require(study);
        FormErrors errors = formCheck.check(query);
        Creator creator = Creator.of(query.creator()).orElse(null);
        if (query.creator() != null && creator == null) {
            errors.add("creator", messages.chooseCreator(Creator.labels()));
        }
        if (!errors.isEmpty()) {
            return unprocessable(errors.asFieldErrors());
        }
        int page = Integer.parseInt(query.page());
        int size = Integer.parseInt(query.size());
        List<ItemAnswer> items = ItemVersion.currentOf(required, creator).page(page - 1, size).stream()
                .map(ItemAnswer::of)
                .toList();
        return Response.ok(new ItemPage(page, size, Item.count(required, creator), items))
                .build();
    }

    private static Response unprocessable(Object body) {
        return Response.status(UNPROCESSABLE).entity(body).build();
    }
}
