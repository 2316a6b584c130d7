package org.brainbench.survey.model;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.ImportOutcome;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.Table;
import org.brainbench.survey.web.TableColumns;
import org.brainbench.survey.web.TableQuery;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.Arrays;
import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An admin sees the model runs of a study and uploads more. */
@Path("/admin/studies/{study}/models")
@RolesAllowed(Role.ADMIN)
class AdminModelsResource {

    /** {@code chosen}: the creator chosen for an upload; {@code outcome}: of the upload just made, null if none was. */
    @CheckedTemplate(basePath = "model", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Models(
            Study study,
            List<ModelLine> runs,
            Table table,
            ModelForm form,
            String chosen,
            ModelOptions options,
            FormErrors errors,
            ImportOutcome outcome)
            implements TemplateInstance {}

    private static final int PAGE_SIZE = 50;
    private static final List<String> KINDS =
            Arrays.stream(ModelKind.values()).map(ModelKind::label).toList();
    private static final TableColumns COLUMNS = new TableColumns("name", "r.id")
            .with("name", "lower(r.name)")
            .with("family", "lower(r.family)")
            .with("size", "r.parameters")
            .with("kind", "r.kind")
            .with("unit", "r.unit")
            .with("scored", "(select count(m) from ModelScore m where m.run = r)");

    private final ModelImport modelImport;
    private final FormCheck formCheck;
    private final ModelMessages messages;

    AdminModelsResource(ModelImport modelImport, FormCheck formCheck, ModelMessages messages) {
        this.modelImport = modelImport;
        this.formCheck = formCheck;
        this.messages = messages;
    }

    @GET
    @Transactional
    public Response list(@RestPath String study, @BeanParam TableQuery query, @RestQuery String kind) {
        Study required = Study.require(study);
        Table table = table(required, query).filter("kind", kind, KINDS);
        return table.answer(
                page(required, query, table, ModelForm.BLANK, Creator.HUMAN.label(), FormErrors.none(), null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response upload(@RestPath String study, @BeanParam ModelForm form, @BeanParam ModelUpload upload) {
        Study required = Study.require(study);
        FormErrors errors = form.check(formCheck, messages);
        upload.check(messages, messages.chooseWho()).copyTo(errors);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(required, form, upload.creator(), errors, null));
        }
        ImportOutcome outcome = modelImport.importFiles(study, form.description(), upload);
        return outcome.refused()
                ? Pages.unprocessable(page(required, form, upload.creator(), errors, outcome))
                : Pages.ok(page(required, ModelForm.BLANK, upload.creator(), errors, outcome));
    }

    private Models page(Study study, ModelForm form, String chosen, FormErrors errors, ImportOutcome outcome) {
        TableQuery query = TableQuery.PLAIN;
        return page(study, query, table(study, query), form, chosen, errors, outcome);
    }

    private Models page(
            Study study,
            TableQuery query,
            Table table,
            ModelForm form,
            String chosen,
            FormErrors errors,
            ImportOutcome outcome) {
        ModelKind kind = ModelKind.of(table.chosen("kind")).orElse(null);
        List<ModelRun> runs = table.rows(
                PAGE_SIZE,
                ModelRun.matching(study, query.pattern(), kind, "").count(),
                order -> ModelRun.matching(study, query.pattern(), kind, order));
        return new Models(study, ModelLine.of(runs), table, form, chosen, ModelOptions.of(messages), errors, outcome);
    }

    private static Table table(Study study, TableQuery query) {
        return Table.of("/admin/studies/" + study.slug + "/models", query, COLUMNS);
    }
}
