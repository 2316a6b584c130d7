package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** To ORCID and back. */
@Path("/login/orcid")
class OrcidResource {

    static final String BACK = "/login/orcid/return";

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OrcidFailed(String reason) implements TemplateInstance {}

    private final OrcidSetup setup;
    private final OrcidProvider provider;
    private final OrcidLogin logins;
    private final OrcidCookies cookies;
    private final Entrance entrance;
    private final SecurityIdentity identity;
    private final RoutingContext request;

    OrcidResource(
            OrcidSetup setup,
            OrcidProvider provider,
            OrcidLogin logins,
            OrcidCookies cookies,
            Entrance entrance,
            SecurityIdentity identity,
            RoutingContext request) {
        this.setup = setup;
        this.provider = provider;
        this.logins = logins;
        this.cookies = cookies;
        this.entrance = entrance;
        this.identity = identity;
        this.request = request;
    }

    @GET
    @PermitAll
    public Response leave(UriInfo address) throws OrcidFailure {
        requireConfigured();
        return Response.seeOther(provider.signIn(cookies.begin(request), setup.back(address)))
                .build();
    }

    /** An iD is linked to nobody here: that takes a form in which the person says so. */
    @GET
    @Path("return")
    @PermitAll
    public Response arrive(@BeanParam OrcidArrival arrival, UriInfo address) throws OrcidFailure {
        requireConfigured();
        OrcidId orcid =
                logins.arrive(arrival, cookies.end(request), setup.back(address), ClientAddress.of(request.request()));
        if (identity.isAnonymous()) {
            return Account.findByOrcid(orcid)
                    .map(account -> entrance.admit(request, account))
                    .orElseGet(() -> offer(orcid, "/register"));
        }
        return offer(orcid, "/account/orcid");
    }

    @ServerExceptionMapper
    public Response failed(OrcidFailure failure) {
        return Response.status(failure.reason().status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(new OrcidFailed(failure.reason().name()))
                .build();
    }

    private Response offer(OrcidId orcid, String page) {
        cookies.offer(request, orcid);
        return Pages.seeOther(page);
    }

    private void requireConfigured() throws OrcidFailure {
        if (!setup.isConfigured()) {
            throw new OrcidFailure(OrcidFailure.Reason.OFF);
        }
    }
}
