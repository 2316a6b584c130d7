package org.brainbench.survey.app;

import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

/** No page or answer of the API stays in a cache: all of them depend on who asks, and when. */
class NoStore {

    @ServerResponseFilter
    public void filter(ContainerResponseContext response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
