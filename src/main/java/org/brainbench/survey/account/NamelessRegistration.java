package org.brainbench.survey.account;

import io.vertx.ext.web.RoutingContext;

import java.util.Set;
import java.util.random.RandomGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Makes accounts for people who must not be asked for an e-mail address. Such an account has a generated name in its
 * place, gets no mail, and its owner cannot be found out by it.
 */
@ApplicationScoped
public class NamelessRegistration {

    /** No letter or digit that is mistaken for another. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    /** Characters of a group; four of them are 79 bits. */
    private static final int GROUP = 4;

    private final Registration registration;
    private final LoginCookie cookie;
    private final RandomGenerator random;

    NamelessRegistration(Registration registration, LoginCookie cookie, RandomGenerator random) {
        this.registration = registration;
        this.cookie = cookie;
        this.random = random;
    }

    /** A new expert, who is logged in by the answer to this request. */
    @Transactional
    public NamelessAccount register(RoutingContext request) {
        NamelessAccount made = new NamelessAccount("guest-" + groups(2), groups(4));
        Account account = registration.create(made.name(), made.password(), null, Set.of(Role.EXPERT));
        Account.flush();
        cookie.write(request, account.id, account.loginGeneration);
        return made;
    }

    private String groups(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
