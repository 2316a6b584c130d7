package org.brainbench.survey.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import java.util.Arrays;
import java.util.List;
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

    /** What the visitor reads pages in. */
    public Language getLanguage() {
        return VisitorLanguage.of(request);
    }

    /** What the visitor may read the page in instead; nothing where a form was sent, which would be lost. */
    public List<Language> getOtherLanguages() {
        if (!request.request().method().equals(HttpMethod.GET)) {
            return List.of();
        }
        return Arrays.stream(Language.values())
                .filter(other -> other != getLanguage())
                .toList();
    }

    /** Where a form is posted that shows this page again in another language. */
    public String switchTo(Language other) {
        return LanguageSwitch.address(other, request.request().uri());
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }
}
