package org.brainbench.survey.session;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.brainbench.survey.account.Audit;
import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.FormErrors;
import org.brainbench.survey.web.Pages;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import java.time.Clock;
import java.util.stream.Stream;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** A participant takes back what they gave. */
@Path("/studies/{study}/withdraw")
@RolesAllowed(Role.EXPERT)
class WithdrawResource {

    @CheckedTemplate(basePath = "session", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record Withdraw(Study study, long answers, long sessions, String typed, FormErrors errors)
            implements TemplateInstance {}

    private final CurrentParticipant participant;
    private final Clock clock;
    private final Audit audit;
    private final SessionMessages messages;

    WithdrawResource(CurrentParticipant participant, Clock clock, Audit audit, SessionMessages messages) {
        this.participant = participant;
        this.clock = clock;
        this.audit = audit;
        this.messages = messages;
    }

    @GET
    @Transactional
    public TemplateInstance show(@RestPath String study) {
        return page(requireParticipant(Study.require(study)), "", FormErrors.none());
    }

    @POST
    @Transactional
    public Response withdraw(@RestPath String study, @RestForm String confirmation) {
        Participant leaving = requireParticipant(Study.require(study));
        String typed = confirmation == null ? "" : confirmation;
        if (!names(leaving.study, typed)) {
            String wrong = typed.isBlank() ? messages.withdrawMissing() : messages.withdrawNotConfirmed();
            return Pages.unprocessable(page(leaving, typed, FormErrors.none().add("confirmation", wrong)));
        }
        leaving.withdraw(clock.instant());
        audit.recordUnnamed(AuditAction.PARTICIPANT_WITHDREW, study);
        return Pages.seeOther("/studies/" + study);
    }

    /** The title that the page shows, or the name in addresses, as people write them. */
    private static boolean names(Study study, String typed) {
        return Stream.of(study.title, study.slug).anyMatch(name -> plain(name).equalsIgnoreCase(plain(typed)));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }

    private static Withdraw page(Participant leaving, String typed, FormErrors errors) {
        return new Withdraw(
                leaving.study,
                Trial.count("session.participant = ?1 and answeredAt is not null", leaving),
                Session.count("participant", leaving),
                typed,
                errors);
    }

    private Participant requireParticipant(Study study) {
        return participant
                .in(study)
                .filter(person -> person.withdrawnAt == null)
                .orElseThrow(NotFoundException::new);
    }
}
