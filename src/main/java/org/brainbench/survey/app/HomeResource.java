package org.brainbench.survey.app;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The first page. */
@Path("/")
class HomeResource {

    @CheckedTemplate(basePath = "app", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Home() implements TemplateInstance {}

    @GET
    @PermitAll
    public TemplateInstance show() {
        return new Home();
    }
}
