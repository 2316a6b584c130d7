package org.brainbench.survey.item;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** An admin looks at one item, its versions and differences, and edits its texts. */
@Path("/admin/studies/{study}/items/{id}")
@RolesAllowed(Role.ADMIN)
class AdminItemResource {

    /** {@code segments}: of the version shown, as experts get them. */
    @CheckedTemplate(basePath = "item", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ShowItem(
            String slug,
            Item item,
            ItemVersion shown,
            List<Segment> segments,
            List<ItemVersion> versions,
            boolean saved)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "item", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EditItem(String slug, Item item, ItemForm form, FormErrors errors) implements TemplateInstance {}

    private final ItemEditing editing;

    AdminItemResource(ItemEditing editing) {
        this.editing = editing;
    }

    /** Shows the current version, or another one by its number. */
    @GET
    @Transactional
    public TemplateInstance show(
            @RestPath String study, @RestPath long id, @RestQuery Integer version, @RestQuery String saved) {
        Item item = item(study, id);
        List<ItemVersion> versions = ItemVersion.listOf(item);
        int number = version == null ? item.currentVersion : version;
        ItemVersion shown = versions.stream()
                .filter(one -> one.version == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return new ShowItem(study, item, shown, shown.segments(), versions, saved != null);
    }

    @GET
    @Path("edit")
    @Transactional
    public TemplateInstance showEdit(@RestPath String study, @RestPath long id) {
        Item item = item(study, id);
        ItemForm form = ItemForm.of(ItemVersion.currentOf(item));
        return new EditItem(study, item, form, FormErrors.none());
    }

    @POST
    @Path("edit")
    @Transactional
    public Response edit(@RestPath String study, @RestPath long id, @BeanParam ItemForm form) {
        FormErrors errors = editing.edit(study, id, form);
        if (errors.of("version") != null) {
            Item changed = item(study, id);
            return Pages.conflict(new EditItem(study, changed, form.over(changed), errors));
        }
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new EditItem(study, item(study, id), form, errors));
        }
        return Pages.seeOther("/admin/studies/" + study + "/items/" + id + "?saved");
    }

    private static Item item(String study, long id) {
        return Item.find(Study.require(study), id).orElseThrow(NotFoundException::new);
    }
}
