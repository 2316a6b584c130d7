package org.brainbench.survey.account;

import io.quarkus.vertx.http.runtime.security.PersistentLoginManager;
import io.quarkus.vertx.http.runtime.security.PersistentLoginManager.RestoreResult;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

import java.time.Duration;
import java.util.Optional;

/** Has the browser keep a text for a while that it can neither read nor change. */
public final class SealedCookie {

    private static final long UNTIL_THE_BROWSER_IS_CLOSED = -1;

    private final String name;
    private final boolean secure;
    private final PersistentLoginManager cookies;

    /**
     * @param key as that of {@link LoginCookie}
     * @param limit how long the text holds
     * @param secure whether browsers send it by HTTPS alone, even if this request came by HTTP
     */
    public SealedCookie(String name, String key, Duration limit, boolean secure) {
        this.name = name;
        this.secure = secure;
        this.cookies = new PersistentLoginManager(
                key,
                name,
                limit.toMillis(),
                0,
                true,
                CookieSameSite.LAX.name(),
                "/",
                UNTIL_THE_BROWSER_IS_CLOSED,
                null);
    }

    public void write(RoutingContext request, String text) {
        cookies.save(text, request, name, null, isSecure(request));
    }

    public Optional<String> read(RoutingContext request) {
        return Optional.ofNullable(cookies.restore(request)).map(RestoreResult::getPrincipal);
    }

    public void clear(RoutingContext request) {
        request.response()
                .addCookie(Cookie.cookie(name, "")
                        .setMaxAge(0)
                        .setPath("/")
                        .setHttpOnly(true)
                        .setSecure(isSecure(request))
                        .setSameSite(CookieSameSite.LAX));
    }

    private boolean isSecure(RoutingContext request) {
        return secure || request.request().isSSL();
    }
}
