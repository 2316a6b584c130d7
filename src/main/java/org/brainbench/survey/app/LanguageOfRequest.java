package org.brainbench.survey.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import org.brainbench.survey.web.VisitorLanguage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Puts the language that an answer is to be in where the template engine looks for it, in place of all that the browser
 * would accept: that engine knows nothing of a choice that is remembered, and fails at a header it cannot parse.
 */
@ApplicationScoped
class LanguageOfRequest {

    private static final int BEFORE_COOKIES_GO = 20_000;

    void register(@Observes Filters filters) {
        filters.register(
                call -> {
                    call.request()
                            .headers()
                            .set(
                                    HttpHeaders.ACCEPT_LANGUAGE,
                                    VisitorLanguage.of(call).code());
                    call.next();
                },
                BEFORE_COOKIES_GO);
    }
}
