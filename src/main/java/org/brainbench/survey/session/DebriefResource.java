package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What an expert learns when every trial is answered, and not before. */
@Path("/studies/{study}/debrief")
@RolesAllowed(Role.EXPERT)
class DebriefResource {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Debrief(Study study, List<Trial> trials, long correct) implements TemplateInstance {}

    private final SecurityIdentity identity;

    DebriefResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Transactional
    public Response show(@RestPath String study) {
        Study taken = Study.require(study);
        Optional<Session> session =
                Participant.find(taken, identity.getPrincipal().getName()).flatMap(Session::latestOf);
        if (session.isEmpty()) {
            return Pages.seeOther("/studies/" + study);
        }
        if (session.get().state != SessionState.FINISHED) {
            return Pages.seeOther("/studies/" + study + "/session");
        }
        List<Trial> trials = Trial.listBySession(session.get());
        long correct = trials.stream().filter(trial -> trial.correct).count();
        return Pages.ok(new Debrief(taken, trials, correct));
    }
}
