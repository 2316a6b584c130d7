package org.brainbench.survey.study;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import org.brainbench.survey.account.Secret;
import org.brainbench.survey.web.OutgoingMail;
import org.jboss.logging.Logger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Sends the invitations that wait. Each is marked before it is handed to the mail server and after: whatever happens in
 * between, it is known of every single one whether it was sent, was not, or may have been. None is sent twice by itself.
 */
@ApplicationScoped
class InvitationPost {

    private static final Logger LOG = Logger.getLogger(InvitationPost.class);
    /** So many in a row that the mail server does not take: it is down, and the others wait for the next time. */
    private static final int MOST_FAILURES = 3;

    /** A mail on its way, and what it says. */
    private record Letter(long id, String to, String subject, String text) {}

    private final OutgoingMail outgoing;
    private final Clock clock;
    private final RandomGenerator random;
    private final TransactionSynchronizationRegistry transactions;

    InvitationPost(
            OutgoingMail outgoing,
            Clock clock,
            RandomGenerator random,
            TransactionSynchronizationRegistry transactions) {
        this.outgoing = outgoing;
        this.clock = clock;
        this.random = random;
        this.transactions = transactions;
    }

    /** Begins to send once what is stored in this transaction can be seen; the request does not wait for it. */
    void beginAfterCommit() {
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    Infrastructure.getDefaultWorkerPool().execute(InvitationPost.this::sendWaiting);
                }
            }
        });
    }

    /** Sends all that wait; those too that a server left which stopped. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    synchronized void sendWaiting() {
        if (!outgoing.isConfigured()) {
            return;
        }
        int failures = 0;
        Optional<Letter> letter = claim();
        while (letter.isPresent()) {
            failures = send(letter.get()) ? 0 : failures + 1;
            letter = failures < MOST_FAILURES ? claim() : Optional.empty();
        }
    }

    private boolean send(Letter letter) {
        try {
            outgoing.send(letter.to(), letter.subject(), letter.text());
            note(letter.id(), MailState.SENT);
            return true;
        } catch (RuntimeException e) {
            LOG.errorf(
                    "Invitation mail %d could not be sent: %s",
                    letter.id(), e.getClass().getSimpleName());
            note(letter.id(), MailState.FAILED);
            return false;
        }
    }

    /** Takes one from the waiting ones and makes its link, which from now on is the only one that works. */
    private Optional<Letter> claim() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<InvitationMail> next = InvitationMail.nextWaiting();
            next.ifPresent(mail -> {
                mail.state = MailState.SENDING;
                mail.triedAt = clock.instant();
            });
            return next.map(this::letter);
        });
    }

    private Letter letter(InvitationMail mail) {
        Secret token = Secret.next(random);
        mail.invitation.tokenHash = token.hash();
        MailMessages messages = messages(mail.language);
        String title = mail.invitation.study.title;
        String greeting = mail.name == null ? messages.greeting() : messages.greetingTo(mail.name);
        String text = messages.mail(
                greeting,
                title,
                mail.note == null ? "" : mail.note + "\n\n",
                outgoing.address("/join/" + token.text()),
                mail.invitation.expiresAt.atZone(ZoneOffset.UTC).toLocalDate().toString());
        return new Letter(mail.id, mail.email, messages.subject(title), text);
    }

    private void note(long id, MailState state) {
        QuarkusTransaction.requiringNew().run(() -> {
            InvitationMail mail = InvitationMail.findById(id);
            mail.state = state;
            mail.sentAt = state == MailState.SENT ? clock.instant() : mail.sentAt;
        });
    }

    private static MailMessages messages(String language) {
        return language.equals("en")
                ? MessageBundles.get(MailMessages.class)
                : MessageBundles.get(MailMessages.class, Localized.Literal.of(language));
    }
}
