package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What a person sees of their own account. */
@Path("/account")
@Authenticated
class AccountResource {

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MyAccount(
            Account account,
            List<String> roles,
            List<Participations.Participation> participations,
            ProfileForm profile,
            FormErrors errors,
            boolean saved)
            implements TemplateInstance {}

    private final SecurityIdentity identity;
    private final FormCheck formCheck;
    private final Participations participations;

    AccountResource(SecurityIdentity identity, FormCheck formCheck, Participations participations) {
        this.identity = identity;
        this.formCheck = formCheck;
        this.participations = participations;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestQuery boolean saved) {
        Account account = Account.of(identity);
        return page(account, ProfileForm.of(account.profile), FormErrors.none(), saved);
    }

    @POST
    @Transactional
    public Response save(@BeanParam ProfileForm profile) {
        Account account = Account.of(identity);
        FormErrors errors = formCheck.check(profile);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(account, profile, errors, false));
        }
        account.profile = profile.toProfile();
        return Pages.seeOther("/account?saved=true");
    }

    private MyAccount page(Account account, ProfileForm profile, FormErrors errors, boolean saved) {
        List<String> roles = Role.ALL.stream().filter(account.roles::contains).toList();
        return new MyAccount(account, roles, participations.of(account.email), profile, errors, saved);
    }
}
