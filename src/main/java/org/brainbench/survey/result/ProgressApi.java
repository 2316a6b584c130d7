package org.brainbench.survey.result;

import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The counts of the console for programs. */
@Path("/api/v1/studies/{study}/progress")
@RolesAllowed({Role.RESEARCHER, Role.ADMIN})
@Tag(name = "Studies")
class ProgressApi {

    private final ProgressReader reader;

    ProgressApi(ProgressReader reader) {
        this.reader = reader;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    @Operation(
            summary = "How far a study is: people, sessions, answers to each item and a day, and what needs attention",
            description = "The counts of the console, made at the moment of asking. Answers to practice and catch items"
                    + " are in none of them; answers collected elsewhere are in the ratings, where imported says how"
                    + " many, and have no day.")
    public StudyProgress show(@RestPath String study) {
        return reader.read(List.of(Study.require(study))).get(0);
    }
}
