package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** An expert registers. */
@Path("/register")
class RegisterResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Register(RegistrationForm form, ProfileForm profile, FormErrors errors) implements TemplateInstance {}

    private final Registration registration;

    RegisterResource(Registration registration) {
        this.registration = registration;
    }

    @GET
    @PermitAll
    public TemplateInstance show() {
        return new Register(RegistrationForm.EMPTY, ProfileForm.EMPTY, FormErrors.none());
    }

    @POST
    @PermitAll
    public Response submit(@BeanParam RegistrationForm form, @BeanParam ProfileForm profile) {
        FormErrors errors = registration.registerExpert(form, profile);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new Register(form, profile, errors));
        }
        return Pages.seeOther("/login?registered=true");
    }
}
