package org.brainbench.survey.item;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.ImportOutcome;
import org.brainbench.survey.web.Option;
import org.brainbench.survey.web.Pages;
import org.brainbench.survey.web.TableQuery;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

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

/** An admin sees the items of a study and uploads more. */
@Path("/admin/studies/{study}/items")
@RolesAllowed(Role.ADMIN)
class AdminItemsResource {

    /** {@code chosen}: the creator chosen for an upload; {@code outcome}: of the upload just made, null if none was. */
    @CheckedTemplate(basePath = "item", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Items(ItemBank bank, List<Option> creators, String chosen, FormErrors errors, ImportOutcome outcome)
            implements TemplateInstance {}

    private final ItemImport itemImport;
    private final ItemMessages messages;

    AdminItemsResource(ItemImport itemImport, ItemMessages messages) {
        this.itemImport = itemImport;
        this.messages = messages;
    }

    @GET
    @Transactional
    public Response list(
            @RestPath String study,
            @BeanParam TableQuery query,
            @RestQuery String creator,
            @RestQuery String subfield) {
        ItemBank bank = ItemBank.of(Study.require(study), query, creator, subfield);
        return bank.table().answer(page(bank, "", FormErrors.none(), null));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Transactional
    public Response upload(@RestPath String study, @BeanParam ItemUpload upload) {
        Study required = Study.require(study);
        FormErrors errors = upload.check(messages, messages.chooseWho());
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(all(required), upload.creator(), errors, null));
        }
        Creator creator = Creator.of(upload.creator()).orElseThrow();
        ImportOutcome outcome =
                itemImport.importFile(study, creator, upload.file().uploadedFile());
        Items page = page(all(required), upload.creator(), errors, outcome);
        return outcome.refused() ? Pages.unprocessable(page) : Pages.ok(page);
    }

    private static ItemBank all(Study study) {
        return ItemBank.of(study, TableQuery.PLAIN, null, null);
    }

    private Items page(ItemBank bank, String chosen, FormErrors errors, ImportOutcome outcome) {
        return new Items(bank, bank.creatorOptions(messages), chosen, errors, outcome);
    }
}
