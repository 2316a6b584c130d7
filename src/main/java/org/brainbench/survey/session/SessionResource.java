package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Segment;
import org.brainbench.survey.item.SideBySide;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
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
    record DueTrial(Study study, TrialView trial, AnswerForm form, FormErrors errors, String notice, Course course)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PracticeFeedback(Study study, Trial trial, List<Segment> segments, Course course)
            implements TemplateInstance {}

    private final TestSession testSession;
    private final CurrentParticipant participant;
    private final FormCheck formCheck;
    private final SessionMessages messages;
    private final SideBySide sideBySide;

    SessionResource(
            TestSession testSession,
            CurrentParticipant participant,
            FormCheck formCheck,
            SessionMessages messages,
            SideBySide sideBySide) {
        this.testSession = testSession;
        this.participant = participant;
        this.formCheck = formCheck;
        this.messages = messages;
        this.sideBySide = sideBySide;
    }

    @GET
    @Transactional
    public Response show(
            @RestPath String study,
            @RestQuery boolean saved,
            @RestQuery("turn") boolean outOfTurn,
            @RestQuery int practised) {
        Optional<Turn> turn = participant.turnIn(study);
        if (turn.isEmpty() || !turn.get().study().isOpen()) {
            return aboutStudy(study);
        }
        Study taken = turn.get().study();
        Optional<Trial> practice = turn.filter(any -> practised > 0)
                .flatMap(now -> Trial.answeredIn(now.session(), practised))
                .filter(trial -> trial.itemVersion.item.creator == Creator.PRACTICE);
        if (practice.isPresent()) {
            return Pages.ok(new PracticeFeedback(
                    taken, practice.get(), practice.get().itemVersion.segments(), Course.of(taken)));
        }
        if (turn.get().due().isEmpty()) {
            return Pages.seeOther("/studies/" + study + "/session/end");
        }
        testSession.show(turn.get());
        String notice = saved ? messages.alreadySaved() : outOfTurn ? messages.outOfTurn() : null;
        return Pages.ok(
                new DueTrial(taken, view(turn.get()), AnswerForm.EMPTY, FormErrors.none(), notice, Course.of(taken)));
    }

    @POST
    @Transactional
    public Response answer(@RestPath String study, @BeanParam AnswerForm form, @BeanParam TimingForm timing) {
        Optional<Turn> turn = participant.turnIn(study);
        if (turn.isEmpty() || !turn.get().study().isOpen()) {
            return aboutStudy(study);
        }
        String path = "/studies/" + study + "/session";
        Optional<Trial> due = turn.get().due();
        if (due.isEmpty() || !form.isFor(due.get())) {
            return Pages.seeOther(path + afterAnotherTrial(turn.get().session(), form));
        }
        FormErrors errors = form.errors(formCheck, messages);
        if (!errors.isEmpty()) {
            testSession.show(turn.get());
            return Pages.unprocessable(new DueTrial(
                    turn.get().study(),
                    view(turn.get()),
                    form,
                    errors,
                    null,
                    Course.of(turn.get().study())));
        }
        Submission submission = new Submission(form.key(), form.toAnswer(), timing.toTiming());
        boolean stored = testSession.answer(turn.get(), submission);
        return Pages.seeOther(path + (stored ? afterAnswer(due.get()) : "?saved=true"));
    }

    private TrialView view(Turn turn) {
        return TrialView.of(turn, sideBySide.of(turn.next().itemVersion));
    }

    /** The page of the study, for who has no session in it or cannot go on. */
    private static Response aboutStudy(String study) {
        Study.require(study);
        return Pages.seeOther("/studies/" + study);
    }

    /** Where an answer leads that is not for the trial that is due: it came again, too late or too early. */
    private static String afterAnotherTrial(Session session, AnswerForm form) {
        if (form.trial() == null || !form.trial().matches("\\d{1,9}")) {
            return "?turn=true";
        }
        return Trial.answeredIn(session, Integer.parseInt(form.trial()))
                .map(answered -> form.key() != null && form.key().equals(answered.submission)
                        ? afterAnswer(answered)
                        : "?saved=true")
                .orElse("?turn=true");
    }

    private static String afterAnswer(Trial answered) {
        boolean practice = answered.itemVersion.item.creator == Creator.PRACTICE;
        return practice ? "?practised=" + answered.position : "";
    }
}
