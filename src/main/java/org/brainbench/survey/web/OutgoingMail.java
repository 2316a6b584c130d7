package org.brainbench.survey.web;

import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.Optional;
import jakarta.enterprise.context.ApplicationScoped;

/** Mails of this server, where it is set up to send any. */
@ApplicationScoped
public class OutgoingMail {

    private final SiteConfig site;
    private final Optional<String> sender;
    private final Mailer mailer;

    public OutgoingMail(
            SiteConfig site, @ConfigProperty(name = "quarkus.mailer.from") Optional<String> sender, Mailer mailer) {
        this.site = site;
        this.sender = sender;
        this.mailer = mailer;
    }

    /**
     * Whether mails can be sent. A mail needs the address of the server from its settings: the one that a request names
     * could be anybody's.
     */
    public boolean isConfigured() {
        return sender.isPresent() && site.publicUrl().isPresent();
    }

    /** The address of a page, for a link. */
    public String address(String path) {
        return site.publicUrl().orElseThrow().replaceAll("/+$", "") + path;
    }

    /** Sends a text, and comes back when the mail server has taken it. */
    public void send(String to, String subject, String text) {
        mailer.send(Mail.withText(to, subject, text));
    }
}
