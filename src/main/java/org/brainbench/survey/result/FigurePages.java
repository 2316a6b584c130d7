package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
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

/** A researcher looks at the plots of a study under any filter, and saves them for a paper. */
@Path("/studies/{study}/results/figures")
@RolesAllowed(Role.RESEARCHER)
class FigurePages {

    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiguresPage(
            Study study,
            StudyResults results,
            FilterChoice filter,
            Figure subfields,
            Figure positions,
            CalibrationFigure confidence,
            CalibrationFigure expertise,
            HistogramFigure expertises,
            HistogramFigure perItem,
            HistogramFigure times,
            int longTime)
            implements TemplateInstance {}

    /** Distributions, and the data that draws them. */
    record HistogramFigure(Histogram chart, RawString data) {}

    private final ReliabilityQueries queries;
    private final AccuracyCharts charts;
    private final Histograms histograms;
    private final ChartData data;
    private final ResultMessages messages;

    FigurePages(
            ReliabilityQueries queries,
            AccuracyCharts charts,
            Histograms histograms,
            ChartData data,
            ResultMessages messages) {
        this.queries = queries;
        this.charts = charts;
        this.histograms = histograms;
        this.data = data;
        this.messages = messages;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(@RestPath String study, @BeanParam ResultQuery query, @BeanParam NarrowQuery bounds) {
        Study required = Study.require(study);
        AnalysedTrials analysed =
                queries.analysed(required, query, bounds, FormErrors.none()).orElseThrow(NotFoundException::new);
        FilterChoice filter = queries.choice(required, query, bounds, "figures");
        Selection selection = query.selection(required);
        StudyResults results = AccuracyAnalysis.of(required, selection, analysed);
        List<RatedTrial> trials = RatedTrial.list(analysed);
        return new FiguresPage(
                required,
                results,
                filter,
                figure(charts.bySubfield(results)),
                figure(charts.byPosition(results)),
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
                figure(histograms.expertise(trials, required.subfields)),
                figure(histograms.answersPerItem(
                        analysed, selection, filter.narrowing().subfield())),
                figure(histograms.responseTimes(trials)),
                Histograms.LONG_TIME_S);
    }

    private Figure figure(AccuracyChart chart) {
        return new Figure(chart, data.of(chart));
    }

    private CalibrationFigure figure(CalibrationChart chart) {
        return new CalibrationFigure(chart, data.of(chart));
    }

    private HistogramFigure figure(Histogram chart) {
        return new HistogramFigure(chart, data.of(chart));
    }
}
