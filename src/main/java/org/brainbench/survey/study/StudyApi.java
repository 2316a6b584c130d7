package org.brainbench.survey.study;

import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormErrors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.net.URI;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Studies for programs. */
@Path("/api/v1/studies")
@Tag(name = "Studies")
class StudyApi {

    private static final int UNPROCESSABLE = 422;

    private final StudyDesign design;

    StudyApi(StudyDesign design) {
        this.design = design;
    }

    @GET
    @RolesAllowed(Role.RESEARCHER)
    @Transactional
    @Operation(summary = "All studies, by title")
    public List<StudyAnswer> list() {
        return Study.listByTitle().stream().map(StudyAnswer::of).toList();
    }

    @GET
    @Path("{study}")
    @RolesAllowed(Role.RESEARCHER)
    @Transactional
    @Operation(summary = "One study")
    public StudyAnswer show(@RestPath String study) {
        return StudyAnswer.of(Study.require(study));
    }

    @POST
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Operation(summary = "Create a study; what is left out takes the BrainBench preset")
    public Response create(StudyRequest request) {
        StudyForm form = given(request).over(StudyForm.preset());
        FormErrors errors = design.create(form);
        if (!errors.isEmpty()) {
            return unprocessable(errors);
        }
        return Response.created(URI.create("/api/v1/studies/" + form.slug()))
                .entity(StudyAnswer.of(Study.require(form.slug())))
                .build();
    }

    @PATCH
    @Path("{study}")
    @RolesAllowed(Role.ADMIN)
    @Transactional
    @Operation(summary = "Change settings or status; what is left out stays as it is")
    public Response change(@RestPath String study, StudyRequest request) {
        StudyForm form = given(request).over(StudyForm.of(Study.require(study)));
        FormErrors errors = design.change(study, form);
        if (!errors.isEmpty()) {
            return unprocessable(errors);
        }
        return Response.ok(StudyAnswer.of(Study.require(form.slug()))).build();
    }

    private static StudyRequest given(StudyRequest request) {
        return request == null ? StudyRequest.NOTHING : request;
    }

    private static Response unprocessable(FormErrors errors) {
        return Response.status(UNPROCESSABLE).entity(errors.asFieldErrors()).build();
    }
}
