package org.brainbench.survey.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Remembers the language that somebody chooses at the foot of a page, and shows the page again. Answered before anybody
 * is looked up: pages of errors, which can carry no CSRF token, offer it as well, and a forged choice does no harm.
 */
@ApplicationScoped
class LanguageSwitch {

    private static final String PATH = "/language/";
    private static final int BEFORE_AUTHENTICATION = 15_000;
    private static final int SEE_OTHER = 303;

    private final SiteConfig site;

    LanguageSwitch(SiteConfig site) {
        this.site = site;
    }

    /**
     * Where a form is posted that chooses a language.
     *
     * @param page path and query of the page to come back to
     */
    static String address(Language language, String page) {
        return PATH + language.code() + "?back=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    void register(@Observes Filters filters) {
        filters.register(this::answer, BEFORE_AUTHENTICATION);
    }

    private void answer(RoutingContext request) {
        Optional<Language> chosen = chosen(request);
        if (chosen.isEmpty()) {
            request.next();
            return;
        }
        VisitorLanguage.remember(chosen.get(), request, site.https());
        request.request().resume();
        request.response()
                .setStatusCode(SEE_OTHER)
                .putHeader(
                        HttpHeaders.LOCATION, OwnPath.orElse(request.request().getParam("back"), "/"))
                .end();
    }

    private static Optional<Language> chosen(RoutingContext request) {
        String path = request.normalizedPath();
        return path.startsWith(PATH) && request.request().method().equals(HttpMethod.POST)
                ? Language.of(path.substring(PATH.length()))
                : Optional.empty();
    }
}
