package org.brainbench.survey.account;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;

import java.util.Set;

/** An account as the one who asks; the principal's name is its e-mail address. */
final class AccountIdentity {

    private static final String ID = "account";
    private static final String GENERATION = "login generation";

    private AccountIdentity() {}

    /** With all of its roles. */
    static SecurityIdentity of(Account account) {
        return of(account, account.roles);
    }

    /** @throws AuthenticationFailedException if the account is deactivated */
    static SecurityIdentity of(Account account, Set<String> roles) {
        if (account.isDeactivated()) {
            throw new AuthenticationFailedException();
        }
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(account.email))
                .addRoles(Set.copyOf(roles))
                .addAttribute(ID, account.id)
                .addAttribute(GENERATION, account.loginGeneration)
                .build();
    }

    /** The id of the account; null for nobody. */
    static Long id(SecurityIdentity identity) {
        return identity.getAttribute(ID);
    }

    /** {@link Account#loginGeneration} at the time. */
    static int generation(SecurityIdentity identity) {
        return identity.<Integer>getAttribute(GENERATION);
    }
}
