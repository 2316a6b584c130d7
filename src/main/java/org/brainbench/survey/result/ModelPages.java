package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.result.ModelComparison.AgainstExperts;
import org.brainbench.survey.result.ModelComparison.Together;
import org.brainbench.survey.result.ResultsPages.CalibrationFigure;
import org.brainbench.survey.result.ResultsPages.Figure;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A researcher looks at language models beside the experts. */
@Path("/studies/{study}/results")
@RolesAllowed(Role.RESEARCHER)
class ModelPages {

    /** {@code rows}, {@code calibrations}, {@code againstExperts}, {@code together}: the best model first. */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ModelsPage(
            Study study,
            ModelComparison figures,
            FilterChoice filter,
            List<ModelRow> rows,
            Figure accuracies,
            RawString subfields,
            List<CalibrationFigure> calibrations,
            RawString agreement,
            List<AgainstExperts> againstExperts,
            List<Together> together)
            implements TemplateInstance {}

    private final ModelQueries modelQueries;
    private final ReliabilityQueries queries;
    private final ModelCharts charts;
    private final ChartData data;
    private final ComparisonMessages messages;

    ModelPages(
            ModelQueries modelQueries,
            ReliabilityQueries queries,
            ModelCharts charts,
            ChartData data,
            ComparisonMessages messages) {
        this.modelQueries = modelQueries;
        this.queries = queries;
        this.charts = charts;
        this.data = data;
        this.messages = messages;
    }

    @GET
    @Path("models")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(@RestPath String study, @BeanParam ResultQuery query, @BeanParam NarrowQuery bounds) {
        Study required = Study.require(study);
        ModelComparison figures = figures(required, query, bounds);
        ModelOrder order = ModelOrder.of(figures);
        AccuracyChart accuracies = charts.accuracies(figures);
        Double experts = figures.experts().overall().accuracy();
        return new ModelsPage(
                required,
                figures,
                queries.choice(required, query, bounds, "models"),
                ModelRow.list(figures, messages.experts()),
                new Figure(
                        accuracies,
                        data.lying(
                                accuracies,
                                experts == null ? null : new ChartData.Reference(messages.experts(), experts))),
                data.of(charts.bySubfield(figures)),
                charts.calibrations(figures).stream()
                        .map(chart -> new CalibrationFigure(chart, data.of(chart)))
                        .toList(),
                data.of(charts.agreement(figures)),
                order.sorted(figures.againstExperts(), AgainstExperts::run),
                order.sorted(figures.together(), Together::run));
    }

    /** The same as the API gives, for somebody who has logged in. */
    @GET
    @Path("models.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public ModelComparison json(@RestPath String study, @BeanParam ResultQuery query, @BeanParam NarrowQuery bounds) {
        return figures(Study.require(study), query, bounds);
    }

    private ModelComparison figures(Study study, ResultQuery query, NarrowQuery bounds) {
        return modelQueries.answer(study, query, bounds, FormErrors.none()).orElseThrow(NotFoundException::new);
    }
}
