package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.SiteConfig;
import org.brainbench.survey.web.Table;
import org.brainbench.survey.web.TableColumns;
import org.brainbench.survey.web.TableQuery;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An admin makes links that let people into a study, and closes them. */
@Path("/admin/studies/{study}/invitations")
@RolesAllowed(Role.ADMIN)
class AdminInvitationsResource {

    /** {@code made}: the link just made, shown this once; null where none was. */
    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record StudyInvitations(
            Study study,
            List<Invitation> invitations,
            Table table,
            Instant now,
            InvitationForm form,
            FormErrors errors,
            String made,
            boolean revoked,
            boolean reopened)
            implements TemplateInstance {}

    private static final int PAGE_SIZE = 50;
    private static final TableColumns COLUMNS = new TableColumns("-made", "i.id")
            .with("name", "lower(i.name)")
            .with("used", "i.uses")
            .with("expires", "i.expiresAt")
            .with("made", "i.createdAt");

    private final Invitations invitations;
    private final FormCheck formCheck;
    private final SiteConfig site;
    private final Clock clock;

    AdminInvitationsResource(Invitations invitations, FormCheck formCheck, SiteConfig site, Clock clock) {
        this.invitations = invitations;
        this.formCheck = formCheck;
        this.site = site;
        this.clock = clock;
    }

    @GET
    @Transactional
    public Response list(
            @RestPath String study,
            @BeanParam TableQuery query,
            @RestQuery boolean revoked,
            @RestQuery boolean reopened) {
        Study required = Study.require(study);
        Table table = table(required, query);
        List<Invitation> rows = rows(required, query, table);
        return table.answer(new StudyInvitations(
                required,
                rows,
                table,
                clock.instant(),
                InvitationForm.EMPTY,
                FormErrors.none(),
                null,
                revoked,
                reopened));
    }

    /** Shows the new link in its answer, the only time that anybody sees it. */
    @POST
    @Transactional
    public Response make(@RestPath String study, @BeanParam InvitationForm form, UriInfo address) {
        Study required = Study.require(study);
        FormErrors errors = formCheck.check(form);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(required, form, errors, null));
        }
        String server = site.publicUrl().orElse(address.getBaseUri().toString()).replaceAll("/+$", "");
        String link = server + "/join/" + invitations.make(required, form).text();
        return Pages.ok(page(required, InvitationForm.EMPTY, errors, link));
    }

    @POST
    @Path("{id}/revoke")
    @Transactional
    public Response revoke(@RestPath String study, @RestPath long id) {
        invitations.revoke(Invitation.find(Study.require(study), id).orElseThrow(NotFoundException::new));
        return Pages.seeOther("/admin/studies/" + study + "/invitations?revoked=true");
    }

    /** Undoes that. */
    @POST
    @Path("{id}/reopen")
    @Transactional
    public Response reopen(@RestPath String study, @RestPath long id) {
        invitations.reopen(Invitation.find(Study.require(study), id).orElseThrow(NotFoundException::new));
        return Pages.seeOther("/admin/studies/" + study + "/invitations?reopened=true");
    }

    private StudyInvitations page(Study study, InvitationForm form, FormErrors errors, String made) {
        Table table = table(study, TableQuery.PLAIN);
        List<Invitation> rows = rows(study, TableQuery.PLAIN, table);
        return new StudyInvitations(study, rows, table, clock.instant(), form, errors, made, false, false);
    }

    private static Table table(Study study, TableQuery query) {
        return Table.of("/admin/studies/" + study.slug + "/invitations", query, COLUMNS);
    }

    private static List<Invitation> rows(Study study, TableQuery query, Table table) {
        return table.rows(
                PAGE_SIZE,
                Invitation.matching(study, query.pattern(), "").count(),
                order -> Invitation.matching(study, query.pattern(), order));
    }
}
