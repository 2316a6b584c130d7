package org.brainbench.survey.app;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * The API knows no cookies: whoever calls it sends credentials with the call, so a forged page cannot ride on a login.
 * That makes a CSRF token needless there; since the CSRF filter can only be switched for the whole server, each API
 * call is given a matching pair of cookie and header in place of whatever cookies it brought.
 */
@ApplicationScoped
class ApiWithoutCookies {

    private static final int BEFORE_AUTHENTICATION = 10_000;
    /** Sixteen bytes in Base64, the size that the filter asks for; not a secret. */
    private static final String PAIR = "AAAAAAAAAAAAAAAAAAAAAA";

    void register(@Observes Filters filters) {
        filters.register(
                call -> {
                    if (call.request().path().startsWith("/api/")) {
                        call.request().headers().set(HttpHeaders.COOKIE, "csrf-token=" + PAIR);
                        call.request().headers().set("X-CSRF-TOKEN", PAIR);
                    }
                    call.next();
                },
                BEFORE_AUTHENTICATION);
    }
}
