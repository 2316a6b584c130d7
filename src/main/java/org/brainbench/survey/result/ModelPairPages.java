package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.model.ScoredRun;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Option;
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
import jakarta.ws.rs.core.Response;

/** A researcher looks at two language models side by side. */
@Path("/studies/{study}/results/models/pair")
@RolesAllowed(Role.RESEARCHER)
class ModelPairPages {

    /** {@code compared}: null where two different runs were not chosen; {@code dois} of items by their ids. */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModelPair(
            Study study,
            FilterChoice filter,
            List<Option> runs,
            String first,
            String second,
            ComparedRuns compared,
            Map<Long, String> dois)
            implements TemplateInstance {}

    private final ModelQueries modelQueries;
    private final ReliabilityQueries queries;

    ModelPairPages(ModelQueries modelQueries, ReliabilityQueries queries) {
        this.modelQueries = modelQueries;
        this.queries = queries;
    }

    @GET
    @Transactional
    public Response show(
            @RestPath String study,
            @BeanParam ResultQuery query,
            @BeanParam NarrowQuery bounds,
            @RestQuery String first,
            @RestQuery String second) {
        Study required = Study.require(study);
        ModelAnalysis analysis = modelQueries
                .analysis(required, query, bounds, FormErrors.none())
                .orElseThrow(NotFoundException::new);
        Optional<ComparedRuns> compared = analysis.compared(number(first), number(second));
        ModelPair page = new ModelPair(
                required,
                queries.choice(required, query, bounds, "models/pair"),
                options(analysis.runs()),
                first,
                second,
                compared.orElse(null),
                Item.doisOf(required));
        return compared.isPresent() ? Pages.ok(page) : Pages.unprocessable(page);
    }

    private static List<Option> options(List<ScoredRun> runs) {
        return runs.stream()
                .map(run -> new Option(String.valueOf(run.id()), run.name()))
                .toList();
    }

    /** Null where it is none. */
    private static Long number(String text) {
        return text != null && text.matches("\\d{1,18}") ? Long.valueOf(text) : null;
    }
}
