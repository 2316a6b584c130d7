package org.brainbench.survey.result;

import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FieldErrors;
import org.brainbench.survey.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The figures of a study for programs. */
@Path("/api/v1/studies/{study}/results")
@RolesAllowed(Role.RESEARCHER)
class ResultsApi {

    private static final int UNPROCESSABLE = 422;

    private final ResultMessages messages;

    ResultsApi(ResultMessages messages) {
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public StudyResults results(@RestPath String study, @RestQuery String creator) {
        Selection selection = Selection.of(creator).orElseThrow(this::unknownCreator);
        return AccuracyAnalysis.of(Study.require(study), selection);
    }

    private WebApplicationException unknownCreator() {
        FieldErrors errors =
                FormErrors.none().add("creator", messages.unknownCreator()).asFieldErrors();
        return new WebApplicationException(Response.status(UNPROCESSABLE)
                .type(MediaType.APPLICATION_JSON)
                .entity(errors)
                .build());
    }
}
