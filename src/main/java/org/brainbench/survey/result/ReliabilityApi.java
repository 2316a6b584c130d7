package org.brainbench.survey.result;

import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FieldErrors;
import org.brainbench.survey.web.FormErrors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a reviewer asks of the figures of a study, for programs. */
@Path("/api/v1/studies/{study}/results/reliability")
@RolesAllowed(Role.RESEARCHER)
@Tag(name = "Results")
class ReliabilityApi {

    private static final int UNPROCESSABLE = 422;

    private final ReliabilityQueries queries;

    ReliabilityApi(ReliabilityQueries queries) {
        this.queries = queries;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Intervals over people and items, ties, regressions, calibration scores, side bias, planning")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = Reliability.class)))
    @APIResponse(
            responseCode = "422",
            description = "Something asked for is not there",
            content = @Content(schema = @Schema(implementation = FieldErrors.class)))
    public Response reliability(
            @RestPath String study,
            @BeanParam ResultQuery query,
            @BeanParam NarrowQuery bounds,
            @BeanParam PlanQuery plan) {
        FormErrors errors = FormErrors.none();
        Optional<Reliability> figures = queries.answer(Study.require(study), query, bounds, plan, errors);
        return figures.map(Response::ok)
                .orElseGet(() -> Response.status(UNPROCESSABLE).entity(errors.asFieldErrors()))
                .build();
    }
}
