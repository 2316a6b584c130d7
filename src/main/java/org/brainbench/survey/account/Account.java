package org.brainbench.survey.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.security.identity.SecurityIdentity;

import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.ws.rs.NotFoundException;

/** A person who can log in. Their e-mail address stands here, and where they were invited by it. */
@Entity
@Table(name = "account")
public class Account extends PanacheEntity {

    /** Lower case, see {@link #normalised(String)}; a name without {@code @} for a {@link NamelessAccount}. */
    @Convert(converter = EmailConverter.class)
    public String email;

    /** bcrypt, Modular Crypt Format. */
    @Column(name = "password_hash")
    public String passwordHash;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    public Set<String> roles = new HashSet<>();

    /** Null for an account that never stated one, such as an admin's. */
    @Embedded
    public Profile profile;

    /** The ORCID iD by which its owner can sign in; null where there is none. */
    public String orcid;

    @Column(name = "created_at")
    public Instant createdAt;

    /** A log-in counts as long as it carries this number; one more ends all of them. */
    @Column(name = "login_generation")
    public int loginGeneration;

    /** Since when its owner cannot log in; null while they can. */
    @Column(name = "deactivated_at")
    public Instant deactivatedAt;

    public static Optional<Account> findByEmail(String email) {
        return find("email", normalised(email)).firstResultOptional();
    }

    static Optional<Account> findByOrcid(OrcidId orcid) {
        return find("orcid", orcid.text()).firstResultOptional();
    }

    /**
     * The account of whoever asks.
     *
     * @throws NotFoundException if it is gone, or nobody is logged in
     */
    static Account of(SecurityIdentity identity) {
        return findByEmail(identity.getPrincipal().getName()).orElseThrow(NotFoundException::new);
    }

    /** Those whose address fits a pattern of {@code like} and that have a role, or any if it is empty. */
    static PanacheQuery<Account> matching(String pattern, String role, String orderBy) {
        String fits = "from Account a where lower(a.email) like ?1 escape '!'";
        return role.isEmpty()
                ? find(fits + orderBy, pattern)
                : find(fits + " and ?2 member of a.roles" + orderBy, pattern, role);
    }

    public static boolean adminExists() {
        return countAdmins() > 0;
    }

    /** Those who can log in. */
    static long countAdmins() {
        return count("?1 member of roles and deactivatedAt is null", Role.ADMIN);
    }

    public boolean isDeactivated() {
        return deactivatedAt != null;
    }

    /** The form in which an address is stored and compared: without blanks around it, lower case. */
    public static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }
}
