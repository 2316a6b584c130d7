package org.brainbench.survey.exchange;

import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.web.FieldErrors;
import org.brainbench.survey.web.FormErrors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answers of a study in the published study's files, for programs. */
@Path("/api/v1/studies/{study}/brainbench.zip")
@RolesAllowed(Role.RESEARCHER)
@Tag(name = "Responses")
class BundleApi {

    private static final int UNPROCESSABLE = 422;

    private final Bundles bundles;
    private final ExchangeMessages messages;

    BundleApi(Bundles bundles, ExchangeMessages messages) {
        this.bundles = bundles;
        this.messages = messages;
    }

    @GET
    @Operation(
            summary =
                    "The answers in the published study's files, with data package, Psych-DS description and codebook")
    public Response bundle(@RestPath String study, @RestQuery String creator) {
        Optional<List<Creator>> creators = Bundles.creators(creator);
        if (creators.isEmpty()) {
            FieldErrors errors =
                    FormErrors.none().add("creator", messages.unknownCreator()).asFieldErrors();
            return Response.status(UNPROCESSABLE)
                    .type(MediaType.APPLICATION_JSON)
                    .entity(errors)
                    .build();
        }
        return bundles.download(study, creators.get());
    }
}
