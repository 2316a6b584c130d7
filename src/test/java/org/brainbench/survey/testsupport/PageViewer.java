package org.brainbench.survey.testsupport;

import org.brainbench.survey.account.Role;

import java.util.Optional;

/** Who looks at pages. */
public enum PageViewer {
    NOBODY,
    EXPERT(Role.EXPERT),
    RESEARCHER(Role.RESEARCHER),
    ADMIN(Role.ADMIN),
    /** Somebody who does everything in a small lab. */
    TEAM(Role.ALL.toArray(String[]::new));

    private final String[] roles;

    PageViewer(String... roles) {
        this.roles = roles;
    }

    /** The e-mail address of a new account with these roles; none for nobody. */
    Optional<String> newAccount() {
        return roles.length == 0 ? Optional.empty() : Optional.of(Accounts.with(roles));
    }
}
