package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.account.ReturnAddress;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

import java.util.Optional;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Where an invitation leads: to log-in or registration, back here, and then into the study. */
@Path("/join/{token}")
class JoinResource {

    /** {@code panel}: whether a recruitment panel has sent the visitor. */
    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record JoinStudy(Study study, String token, boolean panel) implements TemplateInstance {}

    private final Invitations invitations;
    private final PanelArrivals arrivals;
    private final ReturnAddress returnAddress;
    private final SecurityIdentity identity;
    private final RoutingContext request;

    JoinResource(
            Invitations invitations,
            PanelArrivals arrivals,
            ReturnAddress returnAddress,
            SecurityIdentity identity,
            RoutingContext request) {
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.returnAddress = returnAddress;
        this.identity = identity;
        this.request = request;
    }

    @GET
    @PermitAll
    @Transactional
    public Response show(@RestPath String token, UriInfo address) {
        Study study = invitations.lookUp(token, email()).orElseThrow(NotFoundException::new);
        if (identity.isAnonymous()) {
            returnAddress.keep(request, "/join/" + token);
        }
        PanelParameters parameters =
                PanelParameters.parse(study.panelParameters).orElseThrow();
        Optional<PanelVisit> visit = PanelVisit.of(parameters, address.getQueryParameters()::getFirst);
        if (visit.isPresent()) {
            arrivals.keep(request, study, visit.get());
            return Pages.seeOther("/join/" + token);
        }
        return Pages.ok(
                new JoinStudy(study, token, arrivals.kept(request, study).isPresent()));
    }

    @POST
    @RolesAllowed(Role.EXPERT)
    @Transactional
    public Response join(@RestPath String token) {
        Study study = invitations.join(token, email()).orElseThrow(NotFoundException::new);
        return Pages.seeOther("/studies/" + study.slug);
    }

    private String email() {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }
}
