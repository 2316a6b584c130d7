package org.brainbench.survey.account;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.web.OwnPath;
import org.brainbench.survey.web.SiteConfig;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import jakarta.inject.Singleton;

/** Remembers, in a cookie, where somebody was going before they had to log in. */
@Singleton
public class ReturnAddress {

    private static final String NAME = "return-to";
    private static final String STUDIES = "/studies";
    private static final String CONSOLE = "/console";

    private final boolean secure;

    ReturnAddress(SiteConfig site) {
        this.secure = site.https();
    }

    /** @param path path and query of this server */
    public void keep(RoutingContext request, String path) {
        request.response().addCookie(cookie(request, URLEncoder.encode(path, StandardCharsets.UTF_8)));
    }

    /**
     * Where to go now, which is forgotten then. Where nothing was kept, those who look after studies go to the console,
     * others to the studies.
     */
    String take(RoutingContext request, Set<String> roles) {
        String otherwise = roles.contains(Role.RESEARCHER) || roles.contains(Role.ADMIN) ? CONSOLE : STUDIES;
        Cookie kept = request.request().getCookie(NAME);
        if (kept == null) {
            return otherwise;
        }
        request.response().addCookie(cookie(request, "").setMaxAge(0));
        return OwnPath.orElse(decoded(kept.getValue()), otherwise);
    }

    private Cookie cookie(RoutingContext request, String value) {
        return Cookie.cookie(NAME, value)
                .setPath("/")
                .setHttpOnly(true)
                .setSameSite(CookieSameSite.LAX)
                .setSecure(secure || request.request().isSSL());
    }

    private static String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
