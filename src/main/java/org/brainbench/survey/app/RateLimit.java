package org.brainbench.survey.app;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.util.NetUtil;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.account.ClientAddress;
import org.brainbench.survey.web.FieldErrors;
import org.brainbench.survey.web.VisitorLanguage;

import java.net.InetAddress;
import java.time.Duration;
import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Refuses requests of a network address that sends too many of them, before anything else is done for it. Requests of
 * this machine itself are let through: they come from whoever runs it, or from a proxy that does not say for whom it asks.
 */
@ApplicationScoped
class RateLimit {

    private static final int AFTER_HEADERS = SecurityHeaders.FIRST - 1;
    private static final int TOO_MANY_REQUESTS = 429;

    private final boolean enabled;
    private final RequestRate rate;

    RateLimit(RateLimitConfig config) {
        this.enabled = config.enabled();
        this.rate = new RequestRate(config.perSecond(), config.burst(), System::nanoTime);
    }

    void register(@Observes Filters filters) {
        if (enabled) {
            filters.register(this::count, AFTER_HEADERS);
        }
    }

    @Scheduled(every = "1m")
    void tidy() {
        rate.tidy();
    }

    private void count(RoutingContext call) {
        String address = ClientAddress.of(call.request());
        Optional<Duration> wait = isThisMachine(address) ? Optional.empty() : rate.take(address);
        if (wait.isEmpty()) {
            call.next();
        } else {
            refuse(call, wait.get());
        }
    }

    private void refuse(RoutingContext call, Duration wait) {
        call.request().resume();
        String words = SpokenMessages.of(AppMessages.class, () -> VisitorLanguage.of(call))
                .tooManyRequests();
        HttpServerResponse response = call.response()
                .setStatusCode(TOO_MANY_REQUESTS)
                .putHeader(HttpHeaderNames.RETRY_AFTER, String.valueOf(wait.toSeconds() + 1));
        if (call.request().path().startsWith("/api/")) {
            response.putHeader(HttpHeaderNames.CONTENT_TYPE, "application/json;charset=UTF-8")
                    .end(Json.encode(FieldErrors.of(words)));
        } else {
            response.putHeader(HttpHeaderNames.CONTENT_TYPE, "text/plain;charset=UTF-8")
                    .end(words);
        }
    }

    private static boolean isThisMachine(String address) {
        InetAddress parsed = NetUtil.createInetAddressFromIpAddressString(address);
        return parsed != null && parsed.isLoopbackAddress();
    }
}
