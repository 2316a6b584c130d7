package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The closing questions, after the last trial and before the debrief. */
@Path("/studies/{study}/session/end")
@RolesAllowed(Role.EXPERT)
class EndResource {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record EndQuestions(Study study, EndForm form, FormErrors errors, Course course) implements TemplateInstance {}

    private final TestSession testSession;
    private final CurrentParticipant participant;
    private final FormCheck formCheck;
    private final SessionMessages messages;

    EndResource(
            TestSession testSession, CurrentParticipant participant, FormCheck formCheck, SessionMessages messages) {
        this.testSession = testSession;
        this.participant = participant;
        this.formCheck = formCheck;
        this.messages = messages;
    }

    @GET
    @Transactional
    public Response show(@RestPath String study) {
        Study taken = Study.require(study);
        return elsewhere(taken)
                .orElseGet(() -> Pages.ok(new EndQuestions(taken, EndForm.EMPTY, FormErrors.none(), Course.of(taken))));
    }

    @POST
    @Transactional
    public Response submit(@RestPath String study, @BeanParam EndForm form) {
        Study taken = Study.require(study);
        Optional<Response> elsewhere = elsewhere(taken);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        FormErrors errors = form.errors(formCheck, messages);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(new EndQuestions(taken, form, errors, Course.of(taken)));
        }
        testSession.end(participant.sessionIn(taken).orElseThrow(), form.hasLookedUp(), form.said());
        return Pages.seeOther("/studies/" + study + "/debrief");
    }

    /** Where to go when the closing questions are not due. */
    private Optional<Response> elsewhere(Study study) {
        String path = "/studies/" + study.slug;
        Optional<SessionState> state = participant.sessionIn(study).map(session -> session.state);
        if (state.isEmpty()) {
            return Optional.of(Pages.seeOther(path));
        }
        return switch (state.get()) {
            case ACTIVE -> Optional.of(Pages.seeOther(path + "/session"));
            case ANSWERED -> Optional.empty();
            case FINISHED -> Optional.of(Pages.seeOther(path + "/debrief"));
        };
    }
}
