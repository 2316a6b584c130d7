package org.brainbench.survey.result;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
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

/** A researcher reads what a reviewer would ask of the figures of a study. */
@Path("/studies/{study}/results")
@RolesAllowed(Role.RESEARCHER)
class ReliabilityPages {

    @CheckedTemplate(basePath = "result", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record ReliabilityPage(Study study, Reliability figures, FilterChoice filter, List<PlanRow> plans)
            implements TemplateInstance {}

    private final ReliabilityQueries queries;

    ReliabilityPages(ReliabilityQueries queries) {
        this.queries = queries;
    }

    @GET
    @Path("reliability")
    @Produces(MediaType.TEXT_HTML)
    @Transactional
    public TemplateInstance show(
            @RestPath String study,
            @BeanParam ResultQuery query,
            @BeanParam NarrowQuery bounds,
            @BeanParam PlanQuery plan) {
        Study required = Study.require(study);
        Reliability figures = figures(required, query, bounds, plan);
        return new ReliabilityPage(
                required, figures, queries.choice(required, query, bounds, "reliability"), PlanRow.list(figures, plan));
    }

    /** The same as the API gives, for somebody who has logged in. */
    @GET
    @Path("reliability.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Transactional
    public Reliability json(
            @RestPath String study,
            @BeanParam ResultQuery query,
            @BeanParam NarrowQuery bounds,
            @BeanParam PlanQuery plan) {
        return figures(Study.require(study), query, bounds, plan);
    }

    private Reliability figures(Study study, ResultQuery query, NarrowQuery bounds, PlanQuery plan) {
        return queries.answer(study, query, bounds, plan, FormErrors.none()).orElseThrow(NotFoundException::new);
    }
}
