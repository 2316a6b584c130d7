package org.brainbench.survey.app;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;

/** Tells the page that a download which it asked for under some name begins: browsers tell a page nothing of that. */
@Provider
class DownloadNote implements ContainerResponseFilter {

    private static final String NAME = "[a-z0-9]{10}";
    private static final int SECONDS = 60;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String note = request.getUriInfo().getQueryParameters().getFirst("note");
        if (note != null && note.matches(NAME)) {
            response.getHeaders()
                    .add(
                            "Set-Cookie",
                            new NewCookie.Builder("download-" + note)
                                    .value("begun")
                                    .path("/")
                                    .maxAge(SECONDS)
                                    .sameSite(NewCookie.SameSite.LAX)
                                    .build());
        }
    }
}
