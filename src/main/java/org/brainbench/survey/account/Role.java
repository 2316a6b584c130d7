package org.brainbench.survey.account;

import java.util.List;

/** What an account may do. The names stand in the database and in {@code @RolesAllowed}. */
public final class Role {

    /** Takes the test. */
    public static final String EXPERT = "EXPERT";

    /** Reads results and downloads data. */
    public static final String RESEARCHER = "RESEARCHER";

    /** Sets up studies, loads items, manages accounts. */
    public static final String ADMIN = "ADMIN";

    /** All roles, least powerful first. */
    public static final List<String> ALL = List.of(EXPERT, RESEARCHER, ADMIN);

    private Role() {}
}
