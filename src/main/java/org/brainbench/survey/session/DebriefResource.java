package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Segment;
import org.brainbench.survey.study.Completion;
import org.brainbench.survey.study.DebriefTime;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestPath;

import java.util.List;
import java.util.Optional;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What an expert learns when all is answered, and not before. */
@Path("/studies/{study}/debrief")
@RolesAllowed(Role.EXPERT)
class DebriefResource {

    /**
     * The debrief.
     *
     * @param participant null in a preview
     * @param trials the scored trials of the newest session; null while nothing is shown
     * @param correct how many of them were answered rightly
     * @param levels confidence against accuracy; null while nothing is shown
     * @param experts how many have finished; 0 while too few have
     * @param completion what they take back to the panel that they come from; null where the study has none
     */
    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Debrief(
            Study study,
            Participant participant,
            List<Shown> trials,
            long correct,
            List<ConfidenceLevel> levels,
            long experts,
            Completion completion,
            Course course)
            implements TemplateInstance {

        /** Nothing but why nothing is shown, while the study is not closed. */
        static Debrief later(Study study, Participant participant, Completion completion, Course course) {
            return new Debrief(study, participant, null, 0, null, 0, completion, course);
        }

        /** As somebody saw it who gave these answers, and were the first. */
        static Debrief ofPreview(Study study, List<Trial> answered, Course course) {
            Completion completion = Completion.of(study, null).orElse(null);
            if (isLater(study)) {
                return later(study, null, completion, course);
            }
            List<Shown> shown = scored(answered);
            List<ConfidenceCount> own = answered.stream()
                    .filter(trial -> trial.itemVersion.item.creator.isScored())
                    .map(trial -> new ConfidenceCount(trial.confidence, 1, trial.correct ? 1 : 0))
                    .toList();
            return new Debrief(study, null, shown, right(shown), ConfidenceLevel.of(own, null), 0, completion, course);
        }
    }

    /** A trial with what had been altered, original first. */
    public record Shown(Trial trial, List<Segment> segments) {}

    private final CurrentParticipant participant;
    private final AllExperts allExperts;

    DebriefResource(CurrentParticipant participant, AllExperts allExperts) {
        this.participant = participant;
        this.allExperts = allExperts;
    }

    @GET
    @Transactional
    public Response show(@RestPath String study) {
        Study taken = Study.require(study);
        Optional<Session> session = participant.sessionIn(taken);
        if (session.isEmpty()) {
            return Pages.seeOther("/studies/" + study);
        }
        if (session.get().state != SessionState.FINISHED) {
            return Pages.seeOther("/studies/" + study + "/session");
        }
        Participant person = session.get().participant;
        Completion completion = Completion.of(taken, person.account).orElse(null);
        if (isLater(taken)) {
            return Pages.ok(Debrief.later(taken, person, completion, Course.of(taken)));
        }
        AllExperts.Together all = allExperts.of(taken.id);
        List<ConfidenceLevel> levels = ConfidenceLevel.of(ConfidenceCount.of(person), all.counts());
        List<Shown> trials = scored(Trial.listBySession(session.get()));
        long correct = right(trials);
        return Pages.ok(
                new Debrief(taken, person, trials, correct, levels, all.finished(), completion, Course.of(taken)));
    }

    private static boolean isLater(Study study) {
        return study.debrief == DebriefTime.WHEN_CLOSED && study.status != StudyStatus.CLOSED;
    }

    private static long right(List<Shown> trials) {
        return trials.stream().filter(shown -> shown.trial().correct).count();
    }

    private static List<Shown> scored(List<Trial> trials) {
        return trials.stream()
                .filter(trial -> trial.itemVersion.item.creator.isScored())
                .map(trial -> new Shown(trial, trial.itemVersion.segments()))
                .toList();
    }
}
