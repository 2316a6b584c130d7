package org.brainbench.survey.account;

import org.brainbench.survey.web.FormErrors;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.random.RandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;

/** The way in while nobody is an admin yet: a link that works once and only while that is so. */
@ApplicationScoped
public class FirstAdmin {

    private static final int TOKEN_BYTES = 24;

    private final Clock clock;
    private final RandomGenerator random;
    private final Registration registration;

    FirstAdmin(Clock clock, RandomGenerator random, Registration registration) {
        this.clock = clock;
        this.random = random;
        this.registration = registration;
    }

    /** The token of a new link; earlier ones no longer work. */
    @Transactional
    public String newLink() {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        String text = HexFormat.of().formatHex(token);
        FirstAdminLink.deleteAll();
        FirstAdminLink link = new FirstAdminLink();
        link.tokenHash = hash(text);
        link.createdAt = clock.instant();
        link.persist();
        return text;
    }

    /** Whether the link with this token still works. */
    @Transactional
    boolean isOpen(String token) {
        return FirstAdminLink.isValid(hash(token)) && !Account.adminExists();
    }

    /** Creates the admin and uses the link up, or says why not. */
    @Transactional
    FormErrors create(String token, RegistrationForm form) {
        FormErrors errors = registration.registerAdmin(form.email(), form.password());
        if (errors.isEmpty() && FirstAdminLink.delete("tokenHash", hash(token)) != 1) {
            throw new NotFoundException();
        }
        return errors;
    }

    private static String hash(String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
