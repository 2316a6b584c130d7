package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.item.Segment;
import org.brainbench.survey.result.ItemOrder.Sort;
import org.brainbench.survey.result.StudyTrials.ShownVersion;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** A researcher reads how each item of a study was answered. */
@Path("/studies/{study}/results/items")
@RolesAllowed(Role.RESEARCHER)
class ItemPages {

    /** {@code unknownSort}: whether the address asked for an order that there is not; {@code difficulties}: of all items. */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ItemsPage(
            Study study, FilterChoice filter, ItemDifficulties difficulties, ItemList list, boolean unknownSort)
            implements TemplateInstance {}

    /** {@code versions}: newest first; {@code shown}: the one whose texts are; {@code segments}: of these. */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ItemPage(
            Study study,
            FilterChoice filter,
            ItemDifficulties difficulties,
            ItemFigures item,
            List<VersionFigures> versions,
            ItemVersion shown,
            List<Segment> segments)
            implements TemplateInstance {}

    /** How one version of an item was answered. */
    record VersionFigures(ItemVersion version, AnswerSummary answers) {}

    private final ReliabilityQueries queries;

    ItemPages(ReliabilityQueries queries) {
        this.queries = queries;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public Response list(
            @RestPath String study,
            @BeanParam ResultQuery query,
            @BeanParam NarrowQuery bounds,
            @RestQuery String sort,
            @RestQuery Integer page) {
        Study required = Study.require(study);
        ItemDifficulties difficulties = ItemDifficulties.of(analysed(required, query, bounds), Item.doisOf(required));
        FilterChoice filter = queries.choice(required, query, bounds, "items");
        Sort usual = Sort.hardestFirst(difficulties);
        Optional<Sort> asked = sort == null || sort.isBlank() ? Optional.of(usual) : Sort.of(sort);
        ItemList list = ItemList.of(difficulties, filter, asked.orElse(usual), page);
        ItemsPage answer = new ItemsPage(required, filter, difficulties, list, asked.isEmpty());
        return asked.isEmpty() ? Pages.unprocessable(answer) : Pages.ok(answer);
    }

    /** Shows the texts of the current version, or of another one by its number. */
    @GET
    @Path("{item}")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(
            @RestPath String study,
            @RestPath long item,
            @BeanParam ResultQuery query,
            @BeanParam NarrowQuery bounds,
            @RestQuery Integer version) {
        Study required = Study.require(study);
        Item found =
                Item.find(required, item).filter(one -> one.creator.isScored()).orElseThrow(NotFoundException::new);
        List<ItemVersion> versions = ItemVersion.listOf(found);
        int number = version == null ? found.currentVersion : version;
        ItemVersion shown = versions.stream()
                .filter(one -> one.version == number)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        AnalysedTrials analysed = analysed(required, query, bounds);
        Map<Long, AnswerSummary> byVersion = AnswerSummaries.by(ShownVersion::id, analysed);
        ItemDifficulties difficulties = ItemDifficulties.of(analysed, Item.doisOf(required));
        return new ItemPage(
                required,
                queries.choice(required, query, bounds, "items/" + item),
                difficulties,
                difficulties.of(item).orElseThrow(NotFoundException::new),
                versions.stream()
                        .map(one -> new VersionFigures(one, byVersion.getOrDefault(one.id, AnswerSummary.NONE)))
                        .toList(),
                shown,
                shown.segments());
    }

    private AnalysedTrials analysed(Study study, ResultQuery query, NarrowQuery bounds) {
        return queries.analysed(study, query, bounds, FormErrors.none()).orElseThrow(NotFoundException::new);
    }
}
