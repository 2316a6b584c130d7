package org.brainbench.survey.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with an empty database, both gone once it is closed. Needs no Docker. */
public final class PostgreSql implements AutoCloseable {

    public static final String USERNAME = "brainbench";
    public static final String PASSWORD = "only for tests";

    private final EmbeddedPostgres server;

    /** Started, with the database and its owner as the README has them made. */
    public PostgreSql() {
        try {
            server = EmbeddedPostgres.builder()
                    // Orders text the same way on every machine.
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (Connection admin = server.getPostgresDatabase().getConnection();
                Statement sql = admin.createStatement()) {
            sql.execute("create role brainbench login password '" + PASSWORD + "'");
            sql.execute("create database brainbench owner brainbench");
        } catch (SQLException e) {
            close();
            throw new IllegalStateException(e);
        }
    }

    /** The JDBC URL of the database, without credentials. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/brainbench";
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
