package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** A researcher reads the figures of a study. */
@Path("/studies/{study}/results")
@RolesAllowed(Role.RESEARCHER)
class ResultsPages {

    /**
     * {@code analysed}: the end of an address that asks for these answers; {@code rows}: how many trials there are.
     */
    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Results(
            Study study,
            String analysed,
            StudyResults results,
            int rows,
            FilterChoice filter,
            Figure subfields,
            CalibrationFigure confidence,
            CalibrationFigure expertise,
            Figure positions)
            implements TemplateInstance {}

    /** A chart and the data that draws it. */
    record Figure(AccuracyChart chart, RawString data) {}

    /** The same for a calibration. */
    record CalibrationFigure(CalibrationChart chart, RawString data) {}

    private final StudyTrialsReader trials;
    private final AccuracyCharts charts;
    private final ChartData data;
    private final ResultMessages messages;

    ResultsPages(StudyTrialsReader trials, AccuracyCharts charts, ChartData data, ResultMessages messages) {
        this.trials = trials;
        this.charts = charts;
        this.data = data;
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(@RestPath String study, @BeanParam ResultQuery query) {
        Study required = Study.require(study);
        StudyTrials all = trials(required, query);
        StudyResults results = results(required, query, all);
        return new Results(
                required,
                query.selection(required).address(),
                results,
                all.columns().size(),
                FilterChoice.of(required, "", query, Narrowing.NONE, all.hasAnswers()),
                figure(charts.bySubfield(results)),
                figure(CalibrationChart.of(
                        "confidence",
                        messages.confidenceCalibration(),
                        messages.confidence(),
                        results.calibration().confidence())),
                figure(CalibrationChart.of(
                        "expertise",
                        messages.expertiseCalibration(),
                        messages.expertise(),
                        results.calibration().expertise())),
                figure(charts.byPosition(results)));
    }

    /** The same as the API gives, for somebody who has logged in. */
    @GET
    @Path("results.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public StudyResults json(@RestPath String study, @BeanParam ResultQuery query) {
        Study required = Study.require(study);
        return results(required, query, trials(required, query));
    }

    /** @throws NotFoundException if the query is not understood */
    private StudyTrials trials(Study study, ResultQuery query) {
        if (!query.check(messages).isEmpty()) {
            throw new NotFoundException();
        }
        return trials.read(study);
    }

    private static StudyResults results(Study study, ResultQuery query, StudyTrials all) {
        Selection selection = query.selection(study);
        return AccuracyAnalysis.of(study, selection, ExclusionFlow.of(all, selection));
    }

    private Figure figure(AccuracyChart chart) {
        return new Figure(chart, data.of(chart));
    }

    private CalibrationFigure figure(CalibrationChart chart) {
        return new CalibrationFigure(chart, data.of(chart));
    }
}
