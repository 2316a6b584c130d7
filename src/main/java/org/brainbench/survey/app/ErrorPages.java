package org.brainbench.survey.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpClosedException;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.web.FieldErrors;
import org.brainbench.survey.web.FieldErrors.FieldError;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** What a person or a program is told when a request fails: never a stack trace. */
class ErrorPages {

    private static final Logger LOG = Logger.getLogger(ErrorPages.class);
    private static final int UNPROCESSABLE = 422;
    private static final Pattern SECRET = Pattern.compile("^(/(?:setup|reset|join)/).*");
    private static final String CSRF_COOKIE = "csrf-token";
    private static final String CSRF_TOKEN = "csrf_token";
    /** All that the server says of who sends the rest of a request too late. */
    private static final String READ_TIMED_OUT = "Read timed out";

    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Error(int status) implements TemplateInstance {}

    private final AppMessages messages;

    ErrorPages(AppMessages messages) {
        this.messages = messages;
    }

    @ServerExceptionMapper
    public Response refused(WebApplicationException failure, UriInfo address) {
        if (failure.getCause() instanceof JsonProcessingException json) {
            return badJson(json);
        }
        Response response = failure.getResponse();
        if (response.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION || response.hasEntity()) {
            return response;
        }
        return answer(response.getStatus(), address, failure);
    }

    /** Somebody who goes away in the middle of an upload is no fault of the server. */
    @ServerExceptionMapper
    public Response cutOff(IOException failure, UriInfo address) {
        if (isCutOff(failure)) {
            LOG.debugf("The request for %s was cut off", address.getPath());
            return Response.status(Response.Status.REQUEST_TIMEOUT).build();
        }
        return broken(failure, address);
    }

    /** The same exception may come around again as its own cause. */
    private static boolean isCutOff(Throwable failure) {
        Set<Throwable> causes = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Throwable cause = failure; cause != null && causes.add(cause); cause = cause.getCause()) {
            if (cause instanceof ClosedChannelException
                    || cause instanceof HttpClosedException
                    || READ_TIMED_OUT.equals(cause.getMessage())) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whoever lacks the role for a page is told so; who is not logged in is sent to the log-in before. That is found
     * before the token of forms is looked for, without which nobody could log out here.
     */
    @ServerExceptionMapper
    public Response forbidden(ForbiddenException failure, UriInfo address, RoutingContext request) {
        Cookie token = request.request().getCookie(CSRF_COOKIE);
        if (token != null && request.get(CSRF_TOKEN) == null) {
            request.put(CSRF_TOKEN, token.getValue());
        }
        return answer(Response.Status.FORBIDDEN.getStatusCode(), address, failure);
    }

    @ServerExceptionMapper
    public Response broken(Exception failure, UriInfo address) {
        Response.Status status = DatabaseGone.isCauseOf(failure)
                ? Response.Status.SERVICE_UNAVAILABLE
                : Response.Status.INTERNAL_SERVER_ERROR;
        return answer(status.getStatusCode(), address, failure);
    }

    @ServerExceptionMapper
    public Response badJson(JsonProcessingException failure) {
        FieldErrors errors;
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            String field = mapping.getPath().stream()
                    .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                    .collect(Collectors.joining("."));
            errors = new FieldErrors(List.of(new FieldError(field, messages.badValue())));
        } else {
            errors = FieldErrors.of(
                    messages.badJson("line " + failure.getLocation().getLineNr()));
        }
        return Response.status(UNPROCESSABLE)
                .type(MediaType.APPLICATION_JSON)
                .entity(errors)
                .build();
    }

    /** As the JSON library answers these with a text of its own, they are named here. */
    @ServerExceptionMapper
    public Response badValue(MismatchedInputException failure) {
        return badJson(failure);
    }

    /** What is refused before it gets to a page, such as a form without its token, comes with nothing to read. */
    @ServerResponseFilter
    public void fill(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        if (response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                && !response.hasEntity()
                && !path.startsWith("/api/")) {
            response.setEntity(new Error(response.getStatus()).render(), null, MediaType.TEXT_HTML_TYPE);
        }
    }

    /** A path without a token that opens something for whoever reads the log. */
    static String loggable(String path) {
        return SECRET.matcher(path).replaceFirst("$1…");
    }

    private Response answer(int status, UriInfo address, Exception failure) {
        if (status >= Response.Status.INTERNAL_SERVER_ERROR.getStatusCode()) {
            LOG.error("A request failed: " + loggable(address.getPath()), failure);
        }
        Response.ResponseBuilder response = Response.status(status);
        if (address.getPath().startsWith("/api/")) {
            return response.type(MediaType.APPLICATION_JSON)
                    .entity(FieldErrors.of(messages.refusal(status)))
                    .build();
        }
        return response.type(MediaType.TEXT_HTML).entity(new Error(status)).build();
    }
}
