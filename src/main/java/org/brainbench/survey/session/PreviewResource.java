package org.brainbench.survey.session;

import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.ProfileForm;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.study.ConsentText;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.random.RandomGenerator;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The team takes the test as an expert would, with the pages that experts see. Nothing is recorded. */
@Path("/admin/studies/{study}/preview")
@RolesAllowed({Role.ADMIN, Role.RESEARCHER})
class PreviewResource {

    private static final int SEEDS = 1_000_000_000;

    private final Preview preview;
    private final FormCheck formCheck;
    private final SessionMessages messages;
    private final RandomGenerator random;

    PreviewResource(Preview preview, FormCheck formCheck, SessionMessages messages, RandomGenerator random) {
        this.preview = preview;
        this.formCheck = formCheck;
        this.messages = messages;
        this.random = random;
    }

    @GET
    @Transactional
    public TemplateInstance about(@RestPath String study) {
        return about(Study.require(study), ProfileForm.EMPTY, false, FormErrors.none(), null);
    }

    @POST
    @Transactional
    public Response start(@RestPath String study, @BeanParam ProfileForm profile, @RestForm String consent) {
        Study shown = Study.require(study);
        FormErrors errors = formCheck.check(profile);
        if (consent == null) {
            errors.add("consent", messages.consentMissing());
        }
        if (!errors.isEmpty()) {
            return Pages.unprocessable(about(shown, profile, consent != null, errors, null));
        }
        PreviewSitting sitting = PreviewSitting.begin(random.nextInt(SEEDS));
        if (preview.trials(shown, sitting).isEmpty()) {
            return Pages.conflict(about(shown, profile, true, errors, messages.noItems()));
        }
        return Pages.seeOther(sitting.course(shown).session());
    }

    @GET
    @Path("session")
    @Transactional
    public Response show(
            @RestPath String study, @RestQuery Long seed, @RestQuery String given, @RestQuery boolean practised) {
        Study shown = Study.require(study);
        PreviewSitting sitting = sitting(seed, given);
        List<Trial> trials = preview.trials(shown, sitting);
        Course course = sitting.course(shown);
        int answered = sitting.given().size();
        if (practised && 0 < answered && answered <= trials.size()) {
            Trial last = trials.get(answered - 1);
            return Pages.ok(new SessionResource.PracticeFeedback(shown, last, last.itemVersion.segments(), course));
        }
        return answered < trials.size()
                ? Pages.ok(due(shown, trials, sitting, AnswerForm.EMPTY, FormErrors.none()))
                : Pages.seeOther(course.end());
    }

    @POST
    @Path("session")
    @Transactional
    public Response answer(
            @RestPath String study, @RestQuery Long seed, @RestQuery String given, @BeanParam AnswerForm form) {
        Study shown = Study.require(study);
        PreviewSitting sitting = sitting(seed, given);
        List<Trial> trials = preview.trials(shown, sitting);
        if (sitting.given().size() >= trials.size()) {
            return Pages.seeOther(sitting.course(shown).end());
        }
        FormErrors errors = form.errors(formCheck, messages);
        if (!errors.isEmpty()) {
            return Pages.unprocessable(due(shown, trials, sitting, form, errors));
        }
        Trial answered = trials.get(sitting.given().size());
        String next = sitting.and(form.toAnswer()).course(shown).session();
        boolean practice = answered.itemVersion.item.creator == Creator.PRACTICE;
        return Pages.seeOther(practice ? next + "&practised=true" : next);
    }

    @GET
    @Path("end")
    @Transactional
    public TemplateInstance end(@RestPath String study, @RestQuery Long seed, @RestQuery String given) {
        Study shown = Study.require(study);
        return new EndResource.EndQuestions(
                shown, EndForm.EMPTY, FormErrors.none(), sitting(seed, given).course(shown));
    }

    @POST
    @Path("end")
    @Transactional
    public Response finish(
            @RestPath String study, @RestQuery Long seed, @RestQuery String given, @BeanParam EndForm form) {
        Study shown = Study.require(study);
        PreviewSitting sitting = sitting(seed, given);
        FormErrors errors = form.errors(formCheck, messages);
        return errors.isEmpty()
                ? Pages.seeOther(PreviewSitting.address(shown, "/debrief") + sitting.query())
                : Pages.unprocessable(new EndResource.EndQuestions(shown, form, errors, sitting.course(shown)));
    }

    @GET
    @Path("debrief")
    @Transactional
    public TemplateInstance debrief(@RestPath String study, @RestQuery Long seed, @RestQuery String given) {
        Study shown = Study.require(study);
        PreviewSitting sitting = sitting(seed, given);
        List<Trial> answered = preview.trials(shown, sitting).stream()
                .filter(trial -> trial.choice != null)
                .toList();
        return DebriefResource.Debrief.ofPreview(shown, answered, sitting.course(shown));
    }

    private SessionResource.DueTrial due(
            Study study, List<Trial> trials, PreviewSitting sitting, AnswerForm form, FormErrors errors) {
        Turn turn = preview.turn(trials, sitting);
        TrialView view = TrialView.of(turn, turn.next().itemVersion.segments());
        return new SessionResource.DueTrial(study, view, form, errors, null, sitting.course(study));
    }

    private static StudyResource.AboutStudy about(
            Study study, ProfileForm profile, boolean agreed, FormErrors errors, String problem) {
        return new StudyResource.AboutStudy(
                study,
                ConsentText.currentOf(study),
                Standing.OUTSIDE,
                true,
                false,
                profile,
                agreed,
                errors,
                problem,
                PreviewSitting.begin(0).course(study));
    }

    private static PreviewSitting sitting(Long seed, String given) {
        return PreviewSitting.of(seed, given).orElseThrow(NotFoundException::new);
    }
}
