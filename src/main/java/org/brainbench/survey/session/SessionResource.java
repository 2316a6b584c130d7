package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The trial now due, and the answer to it. */
@Path("/studies/{study}/session")
@RolesAllowed(Role.EXPERT)
class SessionResource {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record DueTrial(Study study, TrialView trial, AnswerForm form, FormErrors errors, String notice)
            implements TemplateInstance {}

    private final TestSession testSession;
    private final SecurityIdentity identity;
    private final FormCheck formCheck;
    private final SessionMessages messages;

    SessionResource(TestSession testSession, SecurityIdentity identity, FormCheck formCheck, SessionMessages messages) {
        this.testSession = testSession;
        this.identity = identity;
        this.formCheck = formCheck;
        this.messages = messages;
    }

    @GET
    @Transactional
    public Response show(@RestPath String study, @RestQuery boolean saved, @RestQuery boolean turn) {
        Study taken = Study.require(study);
        Optional<Session> session = session(taken);
        if (session.isEmpty() || !taken.isOpen()) {
            return Pages.seeOther("/studies/" + study);
        }
        String notice = saved ? messages.alreadySaved() : turn ? messages.outOfTurn() : null;
        return testSession
                .show(session.get())
                .map(due -> Pages.ok(page(taken, due, AnswerForm.EMPTY, FormErrors.none(), notice)))
                .orElseGet(() -> Pages.seeOther("/studies/" + study + "/debrief"));
    }

    @POST
    @Transactional
    public Response answer(@RestPath String study, @BeanParam AnswerForm form) {
        Study taken = Study.require(study);
        String path = "/studies/" + study;
        Optional<Session> session = session(taken);
        if (session.isEmpty() || !taken.isOpen()) {
            return Pages.seeOther(path);
        }
        Optional<Trial> due = testSession.show(session.get());
        if (due.isEmpty()) {
            return Pages.seeOther(path + "/debrief");
        }
        if (!form.isFor(due.get())) {
            boolean answered = Trial.isAnswered(session.get(), form.trial());
            return Pages.seeOther(path + "/session?" + (answered ? "saved=true" : "turn=true"));
        }
        FormErrors errors = formCheck.check(form);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(page(taken, due.get(), form, errors, null));
        }
        boolean first = testSession.answer(due.get(), form.toAnswer());
        return Pages.seeOther(path + "/session" + (first ? "" : "?saved=true"));
    }

    private Optional<Session> session(Study study) {
        return Participant.find(study, identity.getPrincipal().getName()).flatMap(Session::latestOf);
    }

    private static DueTrial page(Study study, Trial due, AnswerForm form, FormErrors errors, String notice) {
        int total = (int) Trial.countIn(due.session);
        return new DueTrial(study, TrialView.of(due, total), form, errors, notice);
    }
}
