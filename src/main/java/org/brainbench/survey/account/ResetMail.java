package org.brainbench.survey.account;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.brainbench.survey.web.SiteConfig;
import org.brainbench.survey.web.VisitorLanguage;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Sends links that set a new password. */
@ApplicationScoped
class ResetMail {

    private static final Logger LOG = Logger.getLogger(ResetMail.class);

    private final PasswordReset reset;
    private final LoginConfig config;
    private final SiteConfig site;
    private final Optional<String> sender;
    private final Mailer mailer;
    private final AccountMessages messages;

    ResetMail(
            PasswordReset reset,
            LoginConfig config,
            SiteConfig site,
            @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender,
            Mailer mailer,
            AccountMessages messages) {
        this.reset = reset;
        this.config = config;
        this.site = site;
        this.sender = sender;
        this.mailer = mailer;
        this.messages = messages;
    }

    /**
     * Whether mails can be sent. A mail needs the address of the server from its settings: the one that a request names
     * could be anybody's.
     */
    boolean isConfigured() {
        return sender.isPresent() && site.publicUrl().isPresent();
    }

    /** Does everything after the request is answered, so that the answer tells nothing about the address; in the language of who asks. */
    void send(String email) {
        Infrastructure.getDefaultWorkerPool().execute(VisitorLanguage.kept(() -> {
            try {
                reset.request(email).ifPresent(token -> mailer.send(mail(email, token)));
            } catch (RuntimeException e) {
                LOG.error("A link for a new password could not be sent", e);
            }
        }));
    }

    private Mail mail(String email, Secret token) {
        String address = ResetResource.address(site.publicUrl().orElseThrow(), token);
        return Mail.withText(
                Account.normalised(email),
                messages.resetSubject(),
                messages.resetMail(address, config.resetLimit().toMinutes()));
    }
}
