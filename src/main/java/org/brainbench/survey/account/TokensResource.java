package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Option;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** Those who use the API make the tokens that their programs log in with. */
@Path("/account/tokens")
@RolesAllowed({Role.RESEARCHER, Role.ADMIN})
class TokensResource {

    /** {@code made}: the token just made, shown this once; null where none was. */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Tokens(
            List<ApiToken> tokens,
            Instant now,
            TokenForm form,
            List<Option> scopes,
            FormErrors errors,
            String made,
            boolean revoked)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RevokeToken(ApiToken token, String typed, FormErrors errors) implements TemplateInstance {}

    private final SecurityIdentity identity;
    private final FormCheck formCheck;
    private final AccountMessages messages;
    private final Audit audit;
    private final Clock clock;
    private final RandomGenerator random;

    TokensResource(
            SecurityIdentity identity,
            FormCheck formCheck,
            AccountMessages messages,
            Audit audit,
            Clock clock,
            RandomGenerator random) {
        this.identity = identity;
        this.formCheck = formCheck;
        this.messages = messages;
        this.audit = audit;
        this.clock = clock;
        this.random = random;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestQuery boolean revoked) {
        return page(Account.of(identity), TokenForm.EMPTY, FormErrors.none(), null, revoked);
    }

    /** Shows the new token in its answer, the only time that anybody sees it. */
    @POST
    @Transactional
    public Response make(@BeanParam TokenForm form) {
        Account owner = Account.of(identity);
        FormErrors errors = formCheck.check(form);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(owner, form, errors, null, false));
        }
        Secret secret = Secret.next(random);
        ApiToken token = new ApiToken();
        token.account = owner;
        token.name = form.name().strip();
        token.tokenHash = secret.hash();
        token.scope = TokenScope.valueOf(form.scope());
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(Integer.parseInt(form.days().strip()), ChronoUnit.DAYS);
        token.persist();
        audit.record(AuditAction.TOKEN_MADE, owner, detail(token));
        return Pages.ok(page(owner, TokenForm.EMPTY, errors, secret.text(), false));
    }

    /** Says what is lost with a token, and asks for its name. */
    @GET
    @Path("{id}/revoke")
    @Transactional
    public TemplateInstance showRevoke(@RestPath long id) {
        ApiToken token = ApiToken.find(Account.of(identity), id).orElseThrow(NotFoundException::new);
        return new RevokeToken(token, "", FormErrors.none());
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    public Response revoke(@RestPath long id, @RestForm String confirmation) {
        Account owner = Account.of(identity);
        ApiToken token = ApiToken.find(owner, id).orElseThrow(NotFoundException::new);
        if (!Typed.is(token.name, confirmation)) {
            String typed = confirmation == null ? "" : confirmation;
            String wrong = typed.isBlank() ? messages.tokenNotTyped() : messages.tokenNotConfirmed();
            return Pages.unprocessable(
                    new RevokeToken(token, typed, FormErrors.none().add("confirmation", wrong)));
        }
        token.delete();
        audit.record(AuditAction.TOKEN_REVOKED, owner, detail(token));
        return Pages.seeOther("/account/tokens?revoked=true");
    }

    private Tokens page(Account owner, TokenForm form, FormErrors errors, String made, boolean revoked) {
        List<Option> scopes = Arrays.stream(TokenScope.values())
                .map(scope -> new Option(scope.name(), messages.tokenScope(scope.name())))
                .toList();
        return new Tokens(ApiToken.list(owner), clock.instant(), form, scopes, errors, made, revoked);
    }

    private static String detail(ApiToken token) {
        return token.scope + " " + token.name;
    }
}
