package org.brainbench.survey.web;

import io.quarkus.security.identity.SecurityIdentity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Who looks at the page; the layout asks for it as {@code inject:visitor}. */
@Named("visitor")
@RequestScoped
public class Visitor {

    @Inject
    SecurityIdentity identity;

    public boolean isAnonymous() {
        return identity.isAnonymous();
    }

    /** The e-mail address that the visitor logged in with. */
    public String getEmail() {
        return identity.getPrincipal().getName();
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
