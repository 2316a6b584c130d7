package org.brainbench.survey.load;

import io.quarkus.elytron.security.common.BcryptUtil;
import org.brainbench.survey.account.Role;
import org.brainbench.survey.study.BrainBenchPreset;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.H2File;
import org.brainbench.survey.testsupport.PostgreSql;
import org.brainbench.survey.testsupport.RemoteStudy;
import org.brainbench.survey.testsupport.ServerProcess;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;

/** A packaged server with many experts, who are made past it: their registration is not what is measured. */
final class LoadedServer implements AutoCloseable {

    private static final String FLAGS = " -Xss512k -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:MaxDirectMemorySize=48m"
            + " -XX:ReservedCodeCacheSize=48m -Djdk.nio.maxCachedBufferSize=65536"
            + " -XX:TrimNativeHeapInterval=10000";

    private static final String CLASSES = "classes.jsa";

    private static final int FIRST_ACCOUNT = 1_000_000;
    /** The least that bcrypt knows, so that logging in does not take the processors that others are measured on. */
    private static final int CHEAP = 4;

    private static final int WORDS = 200;

    private final PostgreSql postgreSql;
    private final Path folder;
    private final Map<String, String> environment;
    private final ServerProcess server;
    /** As docs/performance.md advises; H2 is in the server's own memory. */
    private String flags;

    private LoadedServer(PostgreSql postgreSql) {
        this.postgreSql = postgreSql;
        try {
            Path parent = Files.createDirectories(Path.of("target", "load"));
            this.folder = Files.createTempDirectory(parent, "server").toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        environment = new HashMap<>(RemoteStudy.environment(postgreSql == null ? Map.of() : postgreSql.environment()));
        environment.put("MALLOC_ARENA_MAX", "2");
        flags = (postgreSql == null ? "-Xmx128m" : "-Xmx96m") + FLAGS;
        this.server = postgreSql == null
                ? new ServerProcess(folder, environment)
                : ServerProcess.onPostgreSql(folder, environment);
    }

    static LoadedServer onH2() {
        return new LoadedServer(null);
    }

    static LoadedServer onPostgreSql() {
        return new LoadedServer(new PostgreSql());
    }

    String flags() {
        return flags;
    }

    /** Other flags of Java than those that it is measured with, from the next start on. */
    void setFlags(String flags) {
        this.flags = flags;
    }

    ServerProcess process() {
        return server;
    }

    /** The e-mail address of an expert, counted from 0. */
    static String expert(int number) {
        return "expert" + number + "@example.org";
    }

    /**
     * Starts the server with that many experts and returns how long a start takes on a database that is there, with the
     * classes that an earlier start has archived.
     *
     * @return seconds from the start of the process to the line that says where it runs
     */
    double start(int experts) {
        environment.put("JAVA_TOOL_OPTIONS", flags() + " -XX:ArchiveClassesAtExit=" + CLASSES + " -Xlog:cds=off");
        server.start();
        server.stop();
        environment.put("JAVA_TOOL_OPTIONS", flags() + " -XX:SharedArchiveFile=" + CLASSES);
        try (Connection database = open()) {
            addExperts(database, experts);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        long start = System.nanoTime();
        server.start();
        return (System.nanoTime() - start) / 1e9;
    }

    /** A connection to the server's database; on H2 only while the server is stopped. */
    Connection open() throws SQLException {
        return postgreSql == null
                ? DriverManager.getConnection(H2File.url(folder) + ";WRITE_DELAY=0", "brainbench", "")
                : DriverManager.getConnection(postgreSql.url(), PostgreSql.USERNAME, PostgreSql.PASSWORD);
    }

    /** A study with sessions of that many trials, drawn from as many items of the usual length. */
    void addStudy(String slug, int trials) {
        RemoteStudy study = RemoteStudy.of(server, slug);
        study.admin()
                .contentType("application/json")
                .body(Map.of(
                        "slug",
                        slug,
                        "title",
                        slug,
                        "status",
                        "open",
                        "plan",
                        Map.of("human", trials, "machine", 0, "practice", 0, "catch", 0)))
                .post(server.address() + "/api/v1/studies")
                .then()
                .statusCode(201);
        study.admin()
                .multiPart("file", "items.csv", items(Math.max(trials, 100)).getBytes())
                .multiPart("creator", "human")
                .post(server.address() + "/api/v1/studies/" + slug + "/items")
                .then()
                .statusCode(200);
    }

    @Override
    public void close() {
        server.close();
        if (postgreSql != null) {
            postgreSql.close();
        }
    }

    private static String items(int count) {
        StringBuilder csv = new StringBuilder("doi,journal_section,original_abstract,incorrect_abstract\n");
        for (int i = 0; i < count; i++) {
            String text = ("neurons of group " + i + " responded ").repeat(WORDS / 5);
            csv.append("10.5555/load.%d,%s,%s and rose.,%s and fell.%n"
                    .formatted(i, BrainBenchPreset.SUBFIELDS.get(0), text, text));
        }
        return csv.toString();
    }

    private static void addExperts(Connection database, int experts) throws SQLException {
        String hash = BcryptUtil.bcryptHash(Accounts.PASSWORD, CHEAP);
        database.setAutoCommit(false);
        try (PreparedStatement account = database.prepareStatement(
                        "insert into account (id, email, password_hash, created_at) values (?, ?, ?, ?)");
                PreparedStatement role =
                        database.prepareStatement("insert into account_role (account_id, role) values (?, ?)")) {
            for (int i = 0; i < experts; i++) {
                account.setLong(1, FIRST_ACCOUNT + i);
                account.setString(2, expert(i));
                account.setString(3, hash);
                account.setObject(4, OffsetDateTime.now(ZoneOffset.UTC));
                account.addBatch();
                role.setLong(1, FIRST_ACCOUNT + i);
                role.setString(2, Role.EXPERT);
                role.addBatch();
            }
            account.executeBatch();
            role.executeBatch();
        }
        database.commit();
    }
}
