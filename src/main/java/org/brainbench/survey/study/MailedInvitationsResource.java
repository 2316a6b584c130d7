package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.LineProblem;
import org.brainbench.survey.web.Option;
import org.brainbench.survey.web.OutgoingMail;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.SiteConfig;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.Clock;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An admin invites single people by e-mail, or downloads their links. */
@Path("/admin/studies/{study}/invitations/mails")
@RolesAllowed(Role.ADMIN)
class MailedInvitationsResource {

    private static final String CSV = "text/csv;charset=UTF-8";

    /** {@code mail}: whether this server sends mails; {@code problems}: lines that were not accepted. */
    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MailInvitations(
            Study study,
            MailingList sent,
            boolean mail,
            List<Option> languages,
            MailForm form,
            FormErrors errors,
            List<LineProblem> problems,
            String notice)
            implements TemplateInstance {}

    private final MailedInvitations invitations;
    private final Invitations links;
    private final InvitationPost post;
    private final OutgoingMail outgoing;
    private final FormCheck formCheck;
    private final MailMessages messages;
    private final SiteConfig site;
    private final Clock clock;
    private final List<String> languages;

    MailedInvitationsResource(
            MailedInvitations invitations,
            Invitations links,
            InvitationPost post,
            OutgoingMail outgoing,
            FormCheck formCheck,
            MailMessages messages,
            SiteConfig site,
            Clock clock,
            @ConfigProperty(name = "quarkus.locales") List<String> languages) {
        this.invitations = invitations;
        this.links = links;
        this.post = post;
        this.outgoing = outgoing;
        this.formCheck = formCheck;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
        this.languages = languages;
    }

    @GET
    @Transactional
    public TemplateInstance show(
            @RestPath String study, @RestQuery boolean again, @RestQuery boolean revoked, @RestQuery boolean erased) {
        String notice =
                again ? messages.askedAgain() : revoked ? messages.revoked() : erased ? messages.erased() : null;
        return page(Study.require(study), MailForm.EMPTY, FormErrors.none(), List.of(), notice);
    }

    /** Sends nothing by itself, and nothing at all where a line is not accepted. */
    @POST
    @Transactional
    public Response send(@RestPath String study, @BeanParam MailForm form, @RestForm String how, UriInfo address) {
        Study required = Study.requireLocked(study);
        FormErrors errors = formCheck.check(form);
        if (!languages.contains(form.language())) {
            errors.add("language", messages.language());
        }
        AddressList list = errors.of("addresses") == null
                ? AddressList.read(form.addresses(), InvitationMail.openAddresses(required, clock.instant()), messages)
                : new AddressList(List.of(), List.of());
        if (!errors.isEmpty() || !list.problems().isEmpty()) {
            return Pages.unprocessable(page(required, form, errors, list.problems(), null));
        }
        if ("give".equals(how) || !outgoing.isConfigured()) {
            return csv(study, address, invitations.give(required, list.people(), form));
        }
        invitations.ask(required, list.people(), form);
        post.beginAfterCommit();
        return back(study, "");
    }

    @POST
    @Path("{id}/again")
    @Transactional
    public Response sendAgain(@RestPath String study, @RestPath long id) {
        InvitationMail mail = InvitationMail.find(Study.require(study), id).orElseThrow(NotFoundException::new);
        if (!outgoing.isConfigured() || !invitations.askAgain(mail)) {
            return back(study, "");
        }
        post.beginAfterCommit();
        return back(study, "?again=true");
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    public Response revoke(@RestPath String study, @RestPath long id) {
        InvitationMail mail = InvitationMail.find(Study.require(study), id).orElseThrow(NotFoundException::new);
        links.revoke(mail.invitation);
        return back(study, "?revoked=true");
    }

    @POST
    @Path("erase")
    @Transactional
    public Response erase(@RestPath String study, @RestForm String name) {
        Study erased = Study.requireLocked(study);
        if (name == null || !name.strip().equals(study)) {
            FormErrors errors = FormErrors.none().add("name", messages.eraseWrong());
            return Pages.unprocessable(page(erased, MailForm.EMPTY, errors, List.of(), null));
        }
        invitations.erase(erased);
        return back(study, "?erased=true");
    }

    private Response csv(String study, UriInfo address, List<MailedInvitations.Given> given) {
        String server = site.publicUrl().orElse(address.getBaseUri().toString()).replaceAll("/+$", "");
        return Response.ok(InvitationCsv.of(given, server + "/join/"))
                .type(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"invitations-" + study + ".csv\"")
                .build();
    }

    private static Response back(String study, String query) {
        return Pages.seeOther("/admin/studies/" + study + "/invitations/mails" + query);
    }

    private MailInvitations page(
            Study study, MailForm form, FormErrors errors, List<LineProblem> problems, String notice) {
        List<Option> options = languages.stream()
                .map(code -> new Option(code, messages.languageName(code)))
                .toList();
        MailingList sent = new MailingList(InvitationMail.list(study), clock.instant());
        return new MailInvitations(study, sent, outgoing.isConfigured(), options, form, errors, problems, notice);
    }
}
