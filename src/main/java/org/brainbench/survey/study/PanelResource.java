package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.account.NamelessAccount;
import org.brainbench.survey.account.NamelessRegistration;
import org.brainbench.survey.account.ReturnAddress;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

import java.util.Optional;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Where a recruitment panel sends people: what it says of them is taken out of the address at once. */
@Path("/join/panel/{study}")
@PermitAll
class PanelResource {

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PanelRefused() implements TemplateInstance {}

    /** {@code account}: null where the number is somebody else's already. */
    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PanelAccount(Study study, NamelessAccount account) implements TemplateInstance {}

    private final PanelArrivals arrivals;
    private final NamelessRegistration registration;
    private final ReturnAddress returnAddress;
    private final SecurityIdentity identity;
    private final RoutingContext request;

    PanelResource(
            PanelArrivals arrivals,
            NamelessRegistration registration,
            ReturnAddress returnAddress,
            SecurityIdentity identity,
            RoutingContext request) {
        this.arrivals = arrivals;
        this.registration = registration;
        this.returnAddress = returnAddress;
        this.identity = identity;
        this.request = request;
    }

    @GET
    @Transactional
    public Response arrive(@RestPath String study, UriInfo address) {
        Study visited = visible(study);
        PanelParameters parameters =
                PanelParameters.parse(visited.panelParameters).orElseThrow();
        Optional<PanelVisit> visit = PanelVisit.of(parameters, address.getQueryParameters()::getFirst);
        if (visit.isEmpty()) {
            return Pages.unprocessable(new PanelRefused());
        }
        arrivals.keep(request, visited, visit.get());
        String page = "/studies/" + study;
        if (identity.isAnonymous()) {
            returnAddress.keep(request, page);
        }
        return Pages.seeOther(page);
    }

    /** Gives somebody whom a panel has sent an account without an e-mail address, and logs them in. */
    @POST
    @Path("account")
    @Transactional
    public Response register(@RestPath String study) {
        Study visited = visible(study);
        Optional<PanelVisit> visit = arrivals.kept(request, visited);
        if (visit.isEmpty() || !visited.isOpen() || !identity.isAnonymous()) {
            return Pages.seeOther("/studies/" + study);
        }
        if (arrivals.isTaken(visited, visit.get(), "")) {
            return Pages.conflict(new PanelAccount(visited, null));
        }
        return Pages.ok(new PanelAccount(visited, registration.register(request)));
    }

    /** A draft is there for those who set it up alone. */
    private Study visible(String slug) {
        Study study = Study.require(slug);
        if (study.status == StudyStatus.DRAFT && !identity.hasRole(Role.ADMIN)) {
            throw new NotFoundException();
        }
        return study;
    }
}
