package org.brainbench.survey.web;

import io.quarkus.qute.TemplateInstance;

import java.net.URI;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The ways in which a page answers. */
public final class Pages {

    private static final int UNPROCESSABLE = 422;

    private Pages() {}

    /** The page that was asked for. */
    public static Response ok(TemplateInstance page) {
        return Response.ok(page, MediaType.TEXT_HTML_TYPE).build();
    }

    /** The form again, with what was typed and what is wrong with it. */
    public static Response unprocessable(TemplateInstance page) {
        return Response.status(UNPROCESSABLE)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page)
                .build();
    }

    /** The form again, with why it cannot be done at present. */
    public static Response conflict(TemplateInstance page) {
        return Response.status(Response.Status.CONFLICT)
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(page)
                .build();
    }

    /** What was posted is done; the browser goes on to this path of the server. */
    public static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
