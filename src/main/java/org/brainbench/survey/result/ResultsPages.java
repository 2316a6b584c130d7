package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A researcher reads the figures of a study. */
@Path("/studies/{study}/results")
@RolesAllowed(Role.RESEARCHER)
class ResultsPages {

    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Results(String studyTitle, StudyResults results, List<String> creators, Figure subfields, Figure positions)
            implements TemplateInstance {}

    /** A chart and the data that draws it. */
    record Figure(AccuracyChart chart, RawString data) {}

    private static final List<String> CREATORS = List.of("all", "human", "machine");

    private final AccuracyCharts charts;
    private final ChartData data;

    ResultsPages(AccuracyCharts charts, ChartData data) {
        this.charts = charts;
        this.data = data;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(@RestPath String study, @RestQuery String creator) {
        StudyResults results = results(study, creator);
        return new Results(
                Study.require(study).title,
                results,
                CREATORS,
                figure(charts.bySubfield(results)),
                figure(charts.byPosition(results)));
    }

    /** The same as the API gives, for somebody who has logged in. */
    @GET
    @Path("results.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public StudyResults json(@RestPath String study, @RestQuery String creator) {
        return results(study, creator);
    }

    private static StudyResults results(String study, String creator) {
        Selection selection = Selection.of(creator).orElseThrow(NotFoundException::new);
        return AccuracyAnalysis.of(Study.require(study), selection);
    }

    private Figure figure(AccuracyChart chart) {
        return new Figure(chart, data.of(chart));
    }
}
