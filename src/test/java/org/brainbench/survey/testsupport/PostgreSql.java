package org.brainbench.survey.testsupport;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A real PostgreSQL with an empty database, both gone once it is closed. Can be stopped and started again on what it
 * has, at the same address. Needs no Docker.
 */
public final class PostgreSql implements AutoCloseable {

    public static final String USERNAME = "brainbench";
    public static final String PASSWORD = "only for tests";

    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    /** Started, with the database and its owner as docs/operate.md has them made. */
    public PostgreSql() {
        try {
            data = Files.createTempDirectory("postgresql");
            server = builder().start();
            port = server.getPort();
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

    /** Whether the tests of this JVM run on PostgreSQL. */
    public static boolean isUnderTest() {
        return System.getProperty("quarkus.test.profile", "").contains("postgresql");
    }

    /** The JDBC URL of the database, without credentials. */
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/brainbench";
    }

    /** What a server's environment says of the database. */
    public Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_JDBC_URL", url(),
                "QUARKUS_DATASOURCE_USERNAME", USERNAME,
                "QUARKUS_DATASOURCE_PASSWORD", PASSWORD);
    }

    /** Stops it at once, whoever is connected. */
    public void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it again after {@link #stop()}. */
    public void start() {
        try {
            server = builder().setPort(port).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.walk(data)) {
            List<Path> insideFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : insideFirst) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                // Orders text the same way on every machine.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C");
    }
}
