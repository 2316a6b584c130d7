package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.SiteConfig;
import org.brainbench.survey.web.Table;
import org.brainbench.survey.web.TableColumns;
import org.brainbench.survey.web.TableQuery;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An admin says who may do what. */
@Path("/admin/accounts")
@RolesAllowed(Role.ADMIN)
class AdminAccountsResource {

    /** {@code self}: the account that looks at it; {@code saved}, {@code problem}: what came of a form; may be null. */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdminAccounts(
            List<Account> accounts, Table table, List<String> allRoles, Long self, String saved, String problem)
            implements TemplateInstance {}

    /** {@code minutes}: for how long it works. */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ResetLinkMade(String email, String link, long minutes) implements TemplateInstance {}

    private static final String ADDRESS = "/admin/accounts";
    private static final int PAGE_SIZE = 50;
    private static final TableColumns COLUMNS =
            new TableColumns("email", "id").with("email", "email").with("since", "createdAt");

    private final PasswordReset reset;
    private final LoginConfig config;
    private final SiteConfig site;
    private final Audit audit;
    private final Clock clock;
    private final AccountMessages messages;

    AdminAccountsResource(
            PasswordReset reset,
            LoginConfig config,
            SiteConfig site,
            Audit audit,
            Clock clock,
            AccountMessages messages) {
        this.reset = reset;
        this.config = config;
        this.site = site;
        this.audit = audit;
        this.clock = clock;
        this.messages = messages;
    }

    @GET
    @Transactional
    public Response list(
            @BeanParam TableQuery query,
            @RestQuery String role,
            @RestQuery String saved,
            @RestQuery boolean lastAdmin,
            @RestQuery boolean own) {
        Table table = Table.of(ADDRESS, query, COLUMNS).filter("role", role, Role.ALL);
        long total = Account.matching(query.pattern(), table.chosen("role"), "").count();
        List<Account> accounts =
                table.rows(PAGE_SIZE, total, order -> Account.matching(query.pattern(), table.chosen("role"), order));
        String problem = lastAdmin ? messages.lastAdmin() : own ? messages.ownAccount() : null;
        String done = saved == null ? null : done(saved, query.q(), accounts);
        return table.answer(new AdminAccounts(accounts, table, Role.ALL, audit.actor(), done, problem));
    }

    /** What was saved of the account that the table was left with; its name stands in the address. */
    private String done(String saved, String email, List<Account> accounts) {
        Optional<Account> account =
                accounts.stream().filter(one -> one.email.equals(email)).findFirst();
        return account.map(one -> switch (saved) {
                    case "roles" ->
                        one.roles.isEmpty() ? messages.rolesTaken(email) : messages.rolesSaved(email, names(one.roles));
                    case "deactivated" -> messages.deactivationSaved(email);
                    case "activated" -> messages.activationSaved(email);
                    default -> messages.saved();
                })
                .orElseGet(messages::saved);
    }

    private String names(Set<String> roles) {
        return Role.ALL.stream()
                .filter(roles::contains)
                .map(messages::role)
                .reduce(messages::listed)
                .orElse("");
    }

    @POST
    @Path("{id}/roles")
    @Transactional
    public Response giveRoles(@RestPath long id, @RestForm List<String> role) {
        Account account = Account.<Account>findByIdOptional(id).orElseThrow(NotFoundException::new);
        boolean lastAdmin =
                account.roles.contains(Role.ADMIN) && !role.contains(Role.ADMIN) && Account.countAdmins() == 1;
        if (lastAdmin) {
            return shown(account, "lastAdmin=true");
        }
        account.roles.retainAll(role);
        Role.ALL.stream().filter(role::contains).forEach(account.roles::add);
        audit.record(AuditAction.ROLES_CHANGED, account, String.join(" ", new TreeSet<>(account.roles)));
        return shown(account, "saved=roles");
    }

    /** Ends all log-ins of an account and allows no other, until it is activated again. */
    @POST
    @Path("{id}/deactivate")
    @Transactional
    public Response deactivate(@RestPath long id) {
        Account account = Account.<Account>findByIdOptional(id).orElseThrow(NotFoundException::new);
        if (account.id.equals(audit.actor())) {
            return shown(account, "own=true");
        }
        if (account.roles.contains(Role.ADMIN) && !account.isDeactivated() && Account.countAdmins() == 1) {
            return shown(account, "lastAdmin=true");
        }
        if (!account.isDeactivated()) {
            account.deactivatedAt = clock.instant();
            account.loginGeneration++;
            audit.record(AuditAction.ACCOUNT_DEACTIVATED, account, null);
        }
        return shown(account, "saved=deactivated");
    }

    @POST
    @Path("{id}/activate")
    @Transactional
    public Response activate(@RestPath long id) {
        Account account = Account.<Account>findByIdOptional(id).orElseThrow(NotFoundException::new);
        if (account.isDeactivated()) {
            account.deactivatedAt = null;
            audit.record(AuditAction.ACCOUNT_ACTIVATED, account, null);
        }
        return shown(account, "saved=activated");
    }

    /** The table with that account alone, wherever it stands in the whole one. */
    private static Response shown(Account account, String notice) {
        return Pages.seeOther(
                ADDRESS + "?q=" + URLEncoder.encode(account.email, StandardCharsets.UTF_8) + "&" + notice);
    }

    /** Makes a link that sets a new password, and shows it this once, for the admin to pass on. */
    @POST
    @Path("{id}/reset-link")
    @Transactional
    public Response makeResetLink(@RestPath long id, UriInfo address) {
        Account account = Account.<Account>findByIdOptional(id).orElseThrow(NotFoundException::new);
        String server = site.publicUrl().orElse(address.getBaseUri().toString());
        String link = ResetResource.address(server, reset.newLink(account));
        return Pages.ok(
                new ResetLinkMade(account.email, link, config.resetLimit().toMinutes()));
    }
}
