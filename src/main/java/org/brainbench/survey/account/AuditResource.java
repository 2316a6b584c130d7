package org.brainbench.survey.account;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.StudyTitles.StudyTitle;
import org.brainbench.survey.web.Table;
import org.brainbench.survey.web.TableColumns;
import org.brainbench.survey.web.TableQuery;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Admins read who did what, of all studies or one. */
@Path("/admin/audit")
@RolesAllowed(Role.ADMIN)
class AuditResource {

    private static final String ADDRESS = "/admin/audit";
    private static final int PAGE_SIZE = 50;
    private static final TableColumns COLUMNS = new TableColumns("-time", "e.id")
            .with("time", "e.happenedAt")
            .with("who", "a.email")
            .with("action", "e.action")
            .with("study", "e.study");

    /** {@code csvAddress}: of the same entries as a file. */
    @CheckedTemplate(basePath = "account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AuditLog(List<Line> entries, Table table, List<String> actions, String csvAddress)
            implements TemplateInstance {}

    /** {@code study}: null where there is none, or none any more; {@code detail} in words, or null. */
    record Line(AuditEntry entry, StudyTitle study, String detail) {

        /** The account that it concerns, unless it is whose who did it; or null. */
        public Account account() {
            return entry.account == null || entry.actor != null && entry.account.id.equals(entry.actor.id)
                    ? null
                    : entry.account;
        }
    }

    private final StudyTitles studies;
    private final AuditWords words;

    AuditResource(StudyTitles studies, AuditWords words) {
        this.studies = studies;
        this.words = words;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response show(@BeanParam TableQuery query, @RestQuery String study, @RestQuery String action) {
        AuditSearch search = AuditSearch.of(study, action, query);
        Table table = Table.of(ADDRESS, query, COLUMNS)
                .filter("study", search.study())
                .filter("action", action, AuditSearch.ACTIONS);
        List<Line> entries = lines(table.rows(PAGE_SIZE, search.count(), search::entries));
        return table.answer(
                new AuditLog(entries, table, AuditSearch.ACTIONS, table.addressOf("/admin/audit/audit.csv")));
    }

    private List<Line> lines(List<AuditEntry> entries) {
        Set<String> slugs = entries.stream()
                .map(entry -> entry.study)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<String, StudyTitle> titles =
                studies.of(slugs).stream().collect(Collectors.toMap(StudyTitle::slug, Function.identity()));
        return entries.stream()
                .map(entry -> new Line(entry, titles.get(entry.study), words.of(entry)))
                .toList();
    }

    /** What the page shows under the same filters, newest first. */
    @GET
    @Path("audit.csv")
    @Produces(AuditCsv.TYPE)
    public Response download(@BeanParam TableQuery query, @RestQuery String study, @RestQuery String action) {
        return Response.ok(new AuditCsv(AuditSearch.of(study, action, query)))
                .type(AuditCsv.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
    }
}
