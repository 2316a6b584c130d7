package org.brainbench.survey.web;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ArcContainer;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which language the visitor reads: the one chosen by the switch of a page, else the one that the browser asks for. A
 * script of a page that wants another one names it in the header {@code X-Language}.
 */
public final class VisitorLanguage {

    private static final String HEADER = "X-Language";
    private static final String COOKIE = "language";
    private static final String KEY = VisitorLanguage.class.getName();
    private static final Duration REMEMBERED = Duration.ofDays(365);
    /** What programs read is the same for everybody. */
    private static final Pattern FOR_PROGRAMS = Pattern.compile("/api/.*|.*\\.(csv|json|jsonl|zip)");

    private static final ThreadLocal<Language> KEPT = new ThreadLocal<>();

    private VisitorLanguage() {}

    /** Of the request that is being answered; English in the background, unless {@link #kept} for it. */
    public static Language now() {
        if (KEPT.get() != null) {
            return KEPT.get();
        }
        ArcContainer container = Arc.container();
        if (container == null || !container.requestContext().isActive()) {
            return Language.ENGLISH;
        }
        return Optional.ofNullable(
                        container.instance(CurrentVertxRequest.class).get().getCurrent())
                .map(VisitorLanguage::of)
                .orElse(Language.ENGLISH);
    }

    /** Lets what is done later, for the visitor of now, speak that visitor's language. */
    public static Runnable kept(Runnable task) {
        return in(now(), task);
    }

    static Runnable in(Language language, Runnable task) {
        return () -> {
            KEPT.set(language);
            try {
                task.run();
            } finally {
                KEPT.remove();
            }
        };
    }

    /** Of this request. */
    public static Language of(RoutingContext request) {
        Language known = request.get(KEY);
        if (known == null) {
            known = asked(request);
            request.put(KEY, known);
        }
        return known;
    }

    private static Language asked(RoutingContext request) {
        if (FOR_PROGRAMS.matcher(request.normalizedPath()).matches()) {
            return Language.ENGLISH;
        }
        return Optional.ofNullable(request.request().getHeader(HEADER))
                .or(() ->
                        Optional.ofNullable(request.request().getCookie(COOKIE)).map(Cookie::getValue))
                .flatMap(Language::of)
                .orElseGet(() -> Language.accepted(request.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    /** Remembers a choice for a year. */
    static void remember(Language chosen, RoutingContext request, boolean secure) {
        request.response()
                .addCookie(Cookie.cookie(COOKIE, chosen.code())
                        .setPath("/")
                        .setMaxAge(REMEMBERED.toSeconds())
                        .setHttpOnly(true)
                        .setSameSite(CookieSameSite.LAX)
                        .setSecure(secure || request.request().isSSL()));
    }
}
