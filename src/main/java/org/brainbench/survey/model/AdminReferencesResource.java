package org.brainbench.survey.model;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.Typed;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An admin gives a model run the texts that its perplexities of the items are held against. */
@Path("/admin/studies/{study}/models/{id}/references")
@RolesAllowed(Role.ADMIN)
class AdminReferencesResource {

    @CheckedTemplate(basePath = "model", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record References(ModelRun run, String study, List<CorpusLine> corpora, String corpus, FormErrors errors)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "model", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DeleteReferences(ModelRun run, String study, CorpusLine corpus, FormErrors errors)
            implements TemplateInstance {}

    /** A corpus, and how many texts it has. */
    record CorpusLine(long id, String name, int texts) {}

    private final ReferenceImport referenceImport;
    private final ModelMessages messages;
    private final Audit audit;

    AdminReferencesResource(ReferenceImport referenceImport, ModelMessages messages, Audit audit) {
        this.referenceImport = referenceImport;
        this.messages = messages;
        this.audit = audit;
    }

    @GET
    @Transactional
    public TemplateInstance list(@RestPath String study, @RestPath long id) {
        return page(ModelRun.require(study, id), "", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response upload(@RestPath String study, @RestPath long id, @BeanParam ReferenceUpload upload) {
        FormErrors errors = referenceImport.store(study, id, upload);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(ModelRun.require(study, id), upload.name(), errors));
        }
        return Pages.seeOther(address(study, id));
    }

    /** Says what is lost with a corpus, and asks for its name. */
    @GET
    @Path("{corpus}/delete")
    @Transactional
    public TemplateInstance showDelete(@RestPath String study, @RestPath long id, @RestPath long corpus) {
        ModelRun run = ModelRun.require(study, id);
        ReferenceCorpus found = ReferenceCorpus.find(run, corpus).orElseThrow(NotFoundException::new);
        return deletion(run, found, FormErrors.none());
    }

    @POST
    @Path("{corpus}/delete")
    @Transactional
    public Response delete(
            @RestPath String study, @RestPath long id, @RestPath long corpus, @RestForm String confirmation) {
        ModelRun run = ModelRun.require(study, id);
        ReferenceCorpus deleted = ReferenceCorpus.find(run, corpus).orElseThrow(NotFoundException::new);
        if (!Typed.is(deleted.name, confirmation)) {
            FormErrors errors = FormErrors.none().add("confirmation", messages.corpusNotDeleted(deleted.name));
            return Pages.unprocessable(deletion(run, deleted, errors));
        }
        deleted.delete();
        audit.record(AuditAction.REFERENCES_DELETED, study, run.name + ": " + deleted.name);
        return Pages.seeOther(address(study, id));
    }

    private static String address(String study, long id) {
        return "/admin/studies/" + study + "/models/" + id + "/references";
    }

    private static DeleteReferences deletion(ModelRun run, ReferenceCorpus corpus, FormErrors errors) {
        return new DeleteReferences(
                run, run.study.slug, new CorpusLine(corpus.id, corpus.name, corpus.texts.size()), errors);
    }

    private static References page(ModelRun run, String corpus, FormErrors errors) {
        return new References(run, run.study.slug, lines(run), corpus, errors);
    }

    private static List<CorpusLine> lines(ModelRun run) {
        return ReferenceCorpus.list(run).stream()
                .map(corpus -> new CorpusLine(corpus.id, corpus.name, corpus.texts.size()))
                .toList();
    }
}
