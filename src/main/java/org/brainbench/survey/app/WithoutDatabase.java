package org.brainbench.survey.app;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.web.Language;
import org.brainbench.survey.web.VisitorLanguage;
import org.jboss.logging.Logger;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.MediaType;

/**
 * What is answered when not even the one who asks can be looked up, because the database cannot be reached. The page
 * stands by itself: the layout would ask who looks at it.
 */
@ApplicationScoped
class WithoutDatabase {

    private static final Logger LOG = Logger.getLogger(WithoutDatabase.class);
    private static final int UNAVAILABLE = 503;
    private static final int BEFORE_OTHERS = -1;
    private static final String RETRY_SECONDS = "30";
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s">
            <head><meta charset="utf-8"><title>%2$s</title></head>
            <body><main><h1>%2$s</h1><p>%3$s</p></main></body>
            </html>
            """;

    void register(@Observes Router router) {
        router.route().order(BEFORE_OTHERS).failureHandler(this::answer);
    }

    private void answer(RoutingContext call) {
        if (call.response().headWritten() || !DatabaseGone.isCauseOf(call.failure())) {
            call.next();
            return;
        }
        LOG.errorf("The database cannot be reached: %s", call.failure());
        Language language = VisitorLanguage.of(call);
        AppMessages messages = SpokenMessages.of(AppMessages.class, () -> language);
        boolean api = call.normalizedPath().startsWith("/api/");
        String title = messages.errorTitle(UNAVAILABLE);
        call.response()
                .setStatusCode(UNAVAILABLE)
                .putHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(
                        HttpHeaders.CONTENT_TYPE,
                        api ? MediaType.APPLICATION_JSON : MediaType.TEXT_HTML + ";charset=UTF-8")
                .end(
                        api
                                ? json(messages.refusal(UNAVAILABLE))
                                : PAGE.formatted(language.tag(), title, messages.errorText(UNAVAILABLE)));
    }

    private static String json(String title) {
        return new JsonObject()
                .put("errors", List.of(new JsonObject().put("field", "").put("message", title)))
                .encode();
    }
}
