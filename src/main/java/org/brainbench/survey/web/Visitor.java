package org.brainbench.survey.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at the page; the layout asks for it as {@code inject:visitor}. */
@Named("visitor")
@RequestScoped
public class Visitor {

    private static final String CSRF_TOKEN = "csrf_token";

    @Inject
    SecurityIdentity identity;

    @Inject
    RoutingContext request;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The e-mail address that the visitor logged in with. */
    public String getEmail() {
        return identity.getPrincipal().getName();
    }

    /** Whether forms on this page can carry a CSRF token; an address that leads nowhere gets none. */
    public boolean isAbleToPost() {
        return request.get(CSRF_TOKEN) != null;
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
