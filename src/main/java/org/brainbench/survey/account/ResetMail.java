package org.brainbench.survey.account;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.brainbench.survey.web.OutgoingMail;
import org.brainbench.survey.web.VisitorLanguage;
import org.jboss.logging.Logger;

import jakarta.enterprise.context.ApplicationScoped;

/** Sends links that set a new password. */
@ApplicationScoped
class ResetMail {

    private static final Logger LOG = Logger.getLogger(ResetMail.class);

    private final PasswordReset reset;
    private final LoginConfig config;
    private final OutgoingMail outgoing;
    private final AccountMessages messages;

    ResetMail(PasswordReset reset, LoginConfig config, OutgoingMail outgoing, AccountMessages messages) {
        this.reset = reset;
        this.config = config;
        this.outgoing = outgoing;
        this.messages = messages;
    }

    boolean isConfigured() {
        return outgoing.isConfigured();
    }

    /** Does everything after the request is answered, so that the answer tells nothing about the address; in the language of who asks. */
    void send(String email) {
        Infrastructure.getDefaultWorkerPool().execute(VisitorLanguage.kept(() -> {
            try {
                reset.request(email).ifPresent(token -> mail(email, token));
            } catch (RuntimeException e) {
                LOG.error("A link for a new password could not be sent", e);
            }
        }));
    }

    private void mail(String email, Secret token) {
        String address = ResetResource.address(outgoing.address(""), token);
        outgoing.send(
                Account.normalised(email),
                messages.resetSubject(),
                messages.resetMail(address, config.resetLimit().toMinutes()));
    }
}
