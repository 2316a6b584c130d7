package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.PanelMember;
import org.brainbench.survey.study.PanelMessages;
import org.brainbench.survey.study.PanelParameters;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.Paging;
import org.brainbench.survey.web.SiteConfig;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** An admin sees who of a recruitment panel has finished, to have them paid. */
@Path("/admin/studies/{study}/panel")
@RolesAllowed(Role.ADMIN)
class AdminPanelResource {

    private static final int PAGE_SIZE = 50;
    private static final String CSV = "text/csv;charset=UTF-8";

    /** {@code state}: the one asked for, null for all; {@code pageAddress}: ends where the number of a page follows. */
    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Panel(
            Study study,
            String link,
            List<PanelRow> rows,
            List<PanelRow.State> states,
            PanelRow.State state,
            Paging at,
            String pageAddress,
            long members,
            FormErrors errors,
            boolean erased)
            implements TemplateInstance {}

    private final SiteConfig site;
    private final Audit audit;
    private final PanelMessages messages;

    AdminPanelResource(SiteConfig site, Audit audit, PanelMessages messages) {
        this.site = site;
        this.audit = audit;
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(
            @RestPath String study,
            @RestQuery String state,
            @RestQuery Integer page,
            @RestQuery boolean erased,
            UriInfo address) {
        return page(Study.require(study), asked(state), page, FormErrors.none(), erased, address);
    }

    @GET
    @Path("panel.csv")
    @Produces(CSV)
    @Transactional
    public Response download(@RestPath String study, @RestQuery String state) {
        Study listed = Study.require(study);
        List<PanelRow> rows = PanelRow.list(listed, asked(state)).list();
        audit.record(AuditAction.PANEL_DOWNLOADED, study, rows.size() + " rows");
        return Response.ok(PanelCsv.of(rows))
                .type(CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"panel-" + study + ".csv\"")
                .build();
    }

    @POST
    @Path("erase")
    @Transactional
    public Response erase(@RestPath String study, @RestForm String name, UriInfo address) {
        Study erased = Study.require(study);
        if (name == null || !name.strip().equals(study)) {
            FormErrors errors = FormErrors.none().add("name", messages.eraseWrong());
            return Pages.unprocessable(page(erased, null, 1, errors, false, address));
        }
        long count = PanelMember.delete("study", erased);
        audit.record(AuditAction.PANEL_ERASED, study, count + " rows");
        return Pages.seeOther("/admin/studies/" + study + "/panel?erased=true");
    }

    private Panel page(
            Study study, PanelRow.State state, Integer page, FormErrors errors, boolean erased, UriInfo address) {
        Paging at = Paging.of(page, PAGE_SIZE, PanelRow.count(study, state));
        List<PanelRow> rows =
                PanelRow.list(study, state).page(at.page() - 1, PAGE_SIZE).list();
        String filter = state == null ? "?" : "?state=" + state.label() + "&";
        return new Panel(
                study,
                link(study, address),
                rows,
                List.of(PanelRow.State.values()),
                state,
                at,
                "/admin/studies/" + study.slug + "/panel" + filter + "page=",
                PanelMember.count(study),
                errors,
                erased);
    }

    /** With the placeholders of Prolific, which it fills in itself. */
    private String link(Study study, UriInfo address) {
        String server = site.publicUrl().orElse(address.getBaseUri().toString()).replaceAll("/+$", "");
        List<String> names =
                PanelParameters.parse(study.panelParameters).orElseThrow().names();
        return server + "/join/panel/" + study.slug
                + names.stream().map(name -> name + "={{%" + name + "%}}").collect(Collectors.joining("&", "?", ""));
    }

    private static PanelRow.State asked(String state) {
        return PanelRow.State.of(state).orElse(null);
    }
}
