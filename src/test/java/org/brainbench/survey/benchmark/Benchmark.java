package org.brainbench.survey.benchmark;

import org.brainbench.survey.testsupport.ServerProcess;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Measures the packaged server as its users meet it: how long the results page of a study takes the first time after the
 * start and later, how fast the answers are downloaded, and how much memory the server takes for that. Prints a row of
 * the table of {@code docs/performance.md} for each number of trials given, by default 10,000, 100,000 and 1,000,000.
 */
public final class Benchmark {

    private static final String EMAIL = "benchmark@example.org";
    private static final String PASSWORD = "benchmark benchmark";
    private static final String HEAP = "256m";
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "BRAINBENCH_ADMIN_EMAIL", EMAIL,
            "BRAINBENCH_ADMIN_PASSWORD", PASSWORD,
            "JAVA_TOOL_OPTIONS", "-Xmx" + HEAP);
    private static final List<String> SIZES = List.of("10000", "100000", "1000000");
    private static final int LATER = 5;
    private static final int CHUNK = 1 << 16;
    private static final double MEGABYTE = 1e6;

    private final int trials;
    private final Path folder;
    private final ServerProcess server;

    private Benchmark(int trials) {
        this.trials = trials;
        this.folder = Path.of("target", "benchmark", String.valueOf(trials)).toAbsolutePath();
        this.server = new ServerProcess(folder, ENVIRONMENT);
    }

    /** @param sizes numbers of trials */
    public static void main(String[] sizes) throws Exception {
        System.out.printf(
                "%n%d processors, server with a heap of %s, Java %s%n%n",
                Runtime.getRuntime().availableProcessors(), HEAP, System.getProperty("java.version"));
        System.out.println("| trials | results, first (s) | results, later (s) | memory (MB) | responses.csv (MB)"
                + " | download, first (MB/s) | download, later (MB/s) | memory (MB) |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        for (String size : sizes.length == 0 ? SIZES : Arrays.asList(sizes)) {
            new Benchmark(Integer.parseInt(size)).run();
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        empty(folder);
        prepare();
        server.start();
        HttpClient results = logIn();
        double first = seconds(() -> read(results, "/results"));
        double[] later = new double[LATER];
        for (int i = 0; i < LATER; i++) {
            later[i] = seconds(() -> read(results, "/results"));
        }
        Arrays.sort(later);
        long afterResults = server.peakMemory();
        server.stop();

        server.start();
        HttpClient download = logIn();
        long[] bytes = new long[1];
        double firstDownload = seconds(() -> bytes[0] = read(download, "/results/responses.csv"));
        double laterDownload = seconds(() -> read(download, "/results/responses.csv"));
        long afterDownload = server.peakMemory();
        server.stop();
        double megabytes = bytes[0] / MEGABYTE;
        System.out.printf(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.0f | %.1f | %.1f | %.1f | %.0f |%n",
                trials,
                first,
                later[LATER / 2],
                afterResults / MEGABYTE,
                megabytes,
                megabytes / firstDownload,
                megabytes / laterDownload,
                afterDownload / MEGABYTE);
    }

    /** The server makes its tables and its first admin, the study comes by JDBC. */
    private void prepare() throws SQLException {
        server.start();
        server.stop();
        try (Connection database =
                DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("data/brainbench"), "brainbench", "")) {
            SyntheticStudy.create(database, trials);
        }
    }

    private HttpClient logIn() throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
        String form = "j_username=" + EMAIL + "&j_password=" + PASSWORD.replace(' ', '+');
        browser.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/j_security_check"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
        return browser;
    }

    /** Reads something of the study to its end; how many bytes it had. */
    private long read(HttpClient browser, String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = browser.send(
                HttpRequest.newBuilder(URI.create(server.address() + "/studies/" + SyntheticStudy.SLUG + path))
                        .build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + "\n" + server.log());
        }
        long bytes = 0;
        byte[] chunk = new byte[CHUNK];
        try (InputStream body = answer.body()) {
            for (int read = body.read(chunk); read >= 0; read = body.read(chunk)) {
                bytes += read;
            }
        }
        return bytes;
    }

    private interface Action {
        void run() throws IOException, InterruptedException;
    }

    private static double seconds(Action action) throws IOException, InterruptedException {
        long start = System.nanoTime();
        action.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void empty(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path path : inside.sorted((a, b) -> b.compareTo(a)).toList()) {
                    Files.delete(path);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
