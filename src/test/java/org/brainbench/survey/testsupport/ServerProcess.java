package org.brainbench.survey.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged server as its own process, started as the README says, in a folder of its own. */
public final class ServerProcess implements AutoCloseable {

    private static final String H2_PACKAGE = "quarkus-app";
    private static final String POSTGRESQL_PACKAGE = "quarkus-app-postgresql";
    private static final long START_SECONDS = 60;
    private static final long KIBIBYTE = 1_024;

    private final Path jar;
    private final Path folder;
    private final Map<String, String> environment;
    private final List<String> wrapper;
    private final int port;
    private final int managementPort;
    private Process process;
    private Path log;

    /**
     * Not started yet.
     *
     * @param folder where the server keeps its data
     * @param environment added to that of the test
     */
    public ServerProcess(Path folder, Map<String, String> environment) {
        this(H2_PACKAGE, folder, environment, List.of());
    }

    /**
     * Not started yet, and once started with a disk of that size for its data, which is gone when it ends. Needs Linux.
     *
     * @param folder where the server keeps the rest
     * @param environment added to that of the test
     */
    public static ServerProcess onSmallDisk(int megabytes, Path folder, Map<String, String> environment) {
        String mount = "mkdir data && mount -t tmpfs -o size=" + megabytes + "m tmpfs data && exec \"$@\"";
        List<String> wrapper =
                List.of("unshare", "--user", "--map-root-user", "--mount", "sh", "-c", mount, "small-disk");
        return new ServerProcess(H2_PACKAGE, folder, environment, wrapper);
    }

    /**
     * The package for PostgreSQL, not started yet.
     *
     * @param folder where the server keeps what is not in the database
     * @param environment added to that of the test
     */
    public static ServerProcess onPostgreSql(Path folder, Map<String, String> environment) {
        return new ServerProcess(POSTGRESQL_PACKAGE, folder, environment, List.of());
    }

    private ServerProcess(String build, Path folder, Map<String, String> environment, List<String> wrapper) {
        this.jar = Path.of("target", build, "quarkus-run.jar").toAbsolutePath();
        this.folder = folder;
        this.environment = environment;
        this.wrapper = wrapper;
        this.port = freePort();
        this.managementPort = freePort();
    }

    /** Starts the server, anew or on what an earlier one left, and waits for the line that says where it runs. */
    public String start() {
        try {
            log = Files.createTempFile(folder, "server", ".log");
            List<String> command = new ArrayList<>(wrapper);
            command.addAll(List.of(
                    "java",
                    "-Dquarkus.http.port=" + port,
                    "-Dquarkus.management.port=" + managementPort,
                    "-jar",
                    jar.toString()));
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            process = builder.start();
            return awaitLine(Pattern.compile("BrainBench Survey runs at .*"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A folder as the running server sees it. */
    public Path seen(String path) {
        return Path.of("/proc", String.valueOf(process.pid()), "cwd", path);
    }

    /** As {@code kill -9} does: the process has no chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** Asks it to stop and waits until it has. */
    public void stop() {
        askToStop();
        awaitEnd();
    }

    /** As {@code kill} does: the process may end what it is at. */
    public void askToStop() {
        process.destroy();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public String address() {
        return "http://localhost:" + port;
    }

    /** Where metrics are. */
    public String managementAddress() {
        return "http://localhost:" + managementPort;
    }

    public String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The most memory that the process has held at a time, in bytes, as Linux counts it (resident set size). */
    public long peakMemory() {
        return status("VmHWM:");
    }

    /** The memory that the process holds now, counted likewise. */
    public long memory() {
        return status("VmRSS:");
    }

    /** The time of processors that the process has taken since its start. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    private long status(String entry) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(entry))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * KIBIBYTE)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process != null) {
            kill();
        }
    }

    private String awaitLine(Pattern line) {
        await(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The server ended: " + log());
            }
            return line.matcher(log()).find();
        });
        return line.matcher(log()).results().findFirst().map(MatchResult::group).orElseThrow();
    }

    /**
     * Waits until something is so.
     *
     * @throws IllegalStateException if it is not so after a minute
     */
    public void await(BooleanSupplier condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(START_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("In vain waited for, with this log: " + log());
            }
            try {
                process.waitFor(50, TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
