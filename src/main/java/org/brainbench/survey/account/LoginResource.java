package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.FormAuthenticationMechanism;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** In and out. The log-in form itself is taken by Quarkus at {@code /j_security_check}. */
@Path("/")
class LoginResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Login(boolean failed, boolean registered) implements TemplateInstance {}

    private final SecurityIdentity identity;

    LoginResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Path("login")
    @PermitAll
    public TemplateInstance show(@RestQuery boolean failed, @RestQuery boolean registered) {
        return new Login(failed, registered);
    }

    @POST
    @Path("logout")
    @PermitAll
    public Response logOut() {
        if (!identity.isAnonymous()) {
            FormAuthenticationMechanism.logout(identity);
        }
        return Pages.seeOther("/");
    }
}
