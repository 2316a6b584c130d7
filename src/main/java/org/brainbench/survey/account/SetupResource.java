package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Whoever started the server becomes its first admin. */
@Path("/setup/{token}")
class SetupResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Setup(String token, RegistrationForm form, FormErrors errors) implements TemplateInstance {}

    /** The link has been used, or is none. */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SetupUsed() implements TemplateInstance {}

    private final FirstAdmin firstAdmin;

    SetupResource(FirstAdmin firstAdmin) {
        this.firstAdmin = firstAdmin;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@RestPath String token) {
        requireOpen(token);
        return new Setup(token, RegistrationForm.EMPTY, FormErrors.none());
    }

    @POST
    @PermitAll
    public Response submit(@RestPath String token, @BeanParam RegistrationForm form) {
        requireOpen(token);
        FormErrors errors = firstAdmin.create(token, form);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new Setup(token, form, errors));
        }
        return Pages.seeOther("/login?registered=true");
    }

    private void requireOpen(String token) {
        if (!firstAdmin.isOpen(token)) {
            throw new NotFoundException(Response.status(Response.Status.NOT_FOUND)
                    .type(MediaType.TEXT_HTML_TYPE)
                    .entity(new SetupUsed())
                    .build());
        }
    }
}
