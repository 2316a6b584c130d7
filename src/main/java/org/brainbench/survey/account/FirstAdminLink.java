package org.brainbench.survey.account;

import io.quarkus.hibernate.orm.panache.PanacheEntity;

import java.time.Instant;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The one-time link that creates the first admin, by the hash of its token. */
@Entity
@Table(name = "first_admin_link")
public class FirstAdminLink extends PanacheEntity {

    /** SHA-256, hexadecimal. */
    @Column(name = "token_hash")
    public String tokenHash;

    @Column(name = "created_at")
    public Instant createdAt;

    static boolean isValid(String hash) {
        return count("tokenHash", hash) > 0;
    }
}
