package org.brainbench.survey.app;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import java.nio.charset.StandardCharsets;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;

/** Encodes a page as a whole after it is drawn; the server would do so character by character. */
class PageBytes {

    private static final int AFTER_THE_TEMPLATES = 1;

    @ServerResponseFilter(priority = AFTER_THE_TEMPLATES)
    public void filter(ContainerResponseContext response) {
        if (response.getEntity() instanceof String page
                && MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())) {
            MediaType type = MediaType.TEXT_HTML_TYPE.withCharset(StandardCharsets.UTF_8.name());
            response.setEntity(page.getBytes(StandardCharsets.UTF_8), null, type);
        }
    }
}
