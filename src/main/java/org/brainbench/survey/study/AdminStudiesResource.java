package org.brainbench.survey.study;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.Table;
import org.brainbench.survey.web.TableColumns;
import org.brainbench.survey.web.TableQuery;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.Arrays;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** An admin sets up studies. */
@Path("/admin/studies")
@RolesAllowed(Role.ADMIN)
class AdminStudiesResource {

    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AdminStudies(List<Study> studies, Table table, String deleted) implements TemplateInstance {}

    /** {@code like}: the study from which everything was taken over; null for the preset. */
    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NewStudy(StudyDraft draft, List<Study> studies, String like, FormErrors errors)
            implements TemplateInstance {}

    /** {@code stored}: the study as it is, whatever was typed. */
    @CheckedTemplate(basePath = "study", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditStudy(Study stored, String edition, StudyDraft draft, FormErrors errors, boolean saved)
            implements TemplateInstance {}

    private static final int PAGE_SIZE = 50;
    private static final List<String> STATUSES =
            Arrays.stream(StudyStatus.values()).map(Enum::name).toList();
    private static final TableColumns COLUMNS = new TableColumns("title", "s.id")
            .with("title", "lower(s.title)")
            .with("status", "s.status")
            .with("created", "s.createdAt");

    private final StudyDesign design;

    AdminStudiesResource(StudyDesign design) {
        this.design = design;
    }

    @GET
    @Transactional
    public Response list(@BeanParam TableQuery query, @RestQuery String status, @RestQuery String deleted) {
        Table table = Table.of("/admin/studies", query, COLUMNS).filter("status", status, STATUSES);
        StudyStatus chosen = table.chosen("status").isEmpty() ? null : StudyStatus.valueOf(table.chosen("status"));
        long total = Study.matching(query.pattern(), chosen, "").count();
        List<Study> studies = table.rows(PAGE_SIZE, total, order -> Study.matching(query.pattern(), chosen, order));
        return table.answer(new AdminStudies(studies, table, deleted));
    }

    /** @param like slug of a study to begin like; the preset where there is none of that name */
    @GET
    @Path("new")
    @Transactional
    public TemplateInstance showNew(@RestQuery String like) {
        StudyDraft draft = Study.findBySlug(like == null ? "" : like)
                .map(other -> StudyDraft.of(other).renewed())
                .orElseGet(StudyDraft::preset);
        return new NewStudy(draft, Study.listByTitle(), like, FormErrors.none());
    }

    @POST
    @Transactional
    public Response create(
            @BeanParam StudyForm form, @BeanParam SettingsForm settings, @BeanParam RecruitmentForm recruitment) {
        StudyDraft draft = new StudyDraft(form, settings, recruitment);
        FormErrors errors = design.create(draft);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new NewStudy(draft, Study.listByTitle(), null, errors));
        }
        return Pages.seeOther("/admin/studies/" + form.slug() + "/setup?saved=true");
    }

    @GET
    @Path("{study}")
    @Transactional
    public TemplateInstance showEdit(@RestPath String study, @RestQuery boolean saved) {
        Study edited = Study.require(study);
        return new EditStudy(edited, String.valueOf(edited.edition), StudyDraft.of(edited), FormErrors.none(), saved);
    }

    @POST
    @Path("{study}")
    @Transactional
    public Response edit(
            @RestPath String study,
            @RestForm String edition,
            @BeanParam StudyForm form,
            @BeanParam SettingsForm settings,
            @BeanParam RecruitmentForm recruitment) {
        StudyDraft draft = new StudyDraft(form, settings, recruitment);
        FormErrors errors = design.change(study, draft, edition);
        if (errors.of("edition") != null) {
            Study stored = Study.require(study);
            return Pages.conflict(new EditStudy(stored, String.valueOf(stored.edition), draft, errors, false));
        }
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new EditStudy(Study.require(study), edition, draft, errors, false));
        }
        return Pages.seeOther("/admin/studies/" + form.slug() + "?saved=true");
    }
}
