package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Somebody has forgotten their password. The answer is the same whether or not there is an account. */
@Path("/forgotten")
class ForgottenResource {

    /** {@code mail}: whether this server sends mails; else an admin helps. {@code minutes}: for how long a link works. */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Forgotten(boolean mail, boolean sent, long minutes, String email, FormErrors errors)
            implements TemplateInstance {}

    record ForgottenForm(
            @RestForm @NotBlank @Email @Size(max = 254) String email) {}

    private final ResetMail mail;
    private final LoginConfig config;
    private final FormCheck formCheck;

    ForgottenResource(ResetMail mail, LoginConfig config, FormCheck formCheck) {
        this.mail = mail;
        this.config = config;
        this.formCheck = formCheck;
    }

    @GET
    @PermitAll
    public TemplateInstance show(@RestQuery boolean sent) {
        return page(sent, "", FormErrors.none());
    }

    @POST
    @PermitAll
    public Response send(@BeanParam ForgottenForm form) {
        if (!mail.isConfigured()) {
            throw new NotFoundException();
        }
        FormErrors errors = formCheck.check(form);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(false, form.email(), errors));
        }
        mail.send(form.email());
        return Pages.seeOther("/forgotten?sent=true");
    }

    private Forgotten page(boolean sent, String email, FormErrors errors) {
        return new Forgotten(mail.isConfigured(), sent, config.resetLimit().toMinutes(), email, errors);
    }
}
