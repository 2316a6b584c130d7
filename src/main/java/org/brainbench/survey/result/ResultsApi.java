package org.brainbench.survey.result;

import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FieldErrors;
import org.brainbench.survey.web.FormErrors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The figures of a study for programs. */
@Path("/api/v1/studies/{study}/results")
@RolesAllowed(Role.RESEARCHER)
class ResultsApi {

    private static final int UNPROCESSABLE = 422;

    private final ResultMessages messages;
    private final StudyTrialsReader trials;

    ResultsApi(ResultMessages messages, StudyTrialsReader trials) {
        this.messages = messages;
        this.trials = trials;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(summary = "Every figure of the results page, after the rules that leave answers out")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = @Content(schema = @Schema(implementation = StudyResults.class)))
    @APIResponse(
            responseCode = "422",
            description = "creator or exclusions is not understood",
            content = @Content(schema = @Schema(implementation = FieldErrors.class)))
    public Response results(@RestPath String study, @BeanParam ResultQuery query) {
        Study required = Study.require(study);
        FormErrors errors = query.check(messages);
        if (!errors.isEmpty()) {
            return Response.status(UNPROCESSABLE).entity(errors.asFieldErrors()).build();
        }
        Selection selection = query.selection(required);
        AnalysedTrials analysed = ExclusionFlow.of(trials.read(required), selection);
        return Response.ok(AccuracyAnalysis.of(required, selection, analysed)).build();
    }
}
