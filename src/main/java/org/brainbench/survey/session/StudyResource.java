package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import org.brainbench.survey.account.Account;
import org.brainbench.survey.account.ProfileForm;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Admission;
import org.brainbench.survey.study.ConsentText;
import org.brainbench.survey.study.PanelArrivals;
import org.brainbench.survey.study.PanelMessages;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.StudyStatus;
import org.brainbench.survey.web.FormCheck;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What a study is about, what one agrees to, and the way in. */
@Path("/studies/{study}")
class StudyResource {

    /**
     * {@code letIn}: whether the visitor needs no invitation, or no other one; {@code panel}: whether a recruitment panel
     * has sent them.
     */
    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AboutStudy(
            Study study,
            ConsentText consent,
            Standing standing,
            boolean letIn,
            boolean panel,
            ProfileForm profile,
            boolean agreed,
            FormErrors errors,
            String problem,
            Course course)
            implements TemplateInstance {}

    private final SessionStart sessionStart;
    private final PanelArrivals panel;
    private final CurrentParticipant participant;
    private final SecurityIdentity identity;
    private final FormCheck formCheck;
    private final SessionMessages messages;
    private final PanelMessages panelMessages;
    private final RoutingContext request;

    StudyResource(
            SessionStart sessionStart,
            PanelArrivals panel,
            CurrentParticipant participant,
            SecurityIdentity identity,
            FormCheck formCheck,
            SessionMessages messages,
            PanelMessages panelMessages,
            RoutingContext request) {
        this.sessionStart = sessionStart;
        this.panel = panel;
        this.participant = participant;
        this.identity = identity;
        this.formCheck = formCheck;
        this.messages = messages;
        this.panelMessages = panelMessages;
        this.request = request;
    }

    @GET
    @PermitAll
    @Transactional
    public TemplateInstance show(@RestPath String study) {
        Study shown = visible(study);
        ProfileForm profile = Account.findByEmail(participant.email())
                .map(account -> ProfileForm.of(account.profile))
                .orElse(ProfileForm.EMPTY);
        return about(shown, profile, false, FormErrors.none(), null);
    }

    @POST
    @RolesAllowed(Role.EXPERT)
    @Transactional
    public Response start(@RestPath String study, @BeanParam ProfileForm profile, @RestForm String consent) {
        Study joined = visible(study);
        if (!joined.isOpen() || !isLetIn(joined)) {
            return Pages.seeOther("/studies/" + study);
        }
        FormErrors errors = formCheck.check(profile);
        if (consent == null) {
            errors.add("consent", messages.consentMissing());
        }
        if (!errors.isEmpty()) {
            return Pages.unprocessable(about(joined, profile, consent != null, errors, null));
        }
        if (!panel.begin(request, joined, participant.email())) {
            return Pages.conflict(about(joined, profile, consent != null, errors, panelMessages.taken()));
        }
        if (!sessionStart.start(joined, participant.email(), profile.toProfile())) {
            return Pages.conflict(about(joined, profile, consent != null, errors, messages.noItems()));
        }
        return Pages.seeOther("/studies/" + study + "/session");
    }

    private AboutStudy about(Study study, ProfileForm profile, boolean agreed, FormErrors errors, String problem) {
        Standing standing = participant.in(study).map(Standing::of).orElse(Standing.OUTSIDE);
        return new AboutStudy(
                study,
                ConsentText.currentOf(study),
                standing,
                isLetIn(study),
                panel.kept(request, study).isPresent(),
                profile,
                agreed,
                errors,
                problem,
                Course.of(study));
    }

    private boolean isLetIn(Study study) {
        return !study.byInvitation
                || participant.in(study).isPresent()
                || !identity.isAnonymous() && Admission.exists(study, participant.email());
    }

    /** A draft is shown to those who set studies up, and to nobody else. */
    private Study visible(String slug) {
        Study study = Study.require(slug);
        boolean team = identity.hasRole(Role.ADMIN) || identity.hasRole(Role.RESEARCHER);
        if (study.status == StudyStatus.DRAFT && !team) {
            throw new NotFoundException();
        }
        return study;
    }
}
