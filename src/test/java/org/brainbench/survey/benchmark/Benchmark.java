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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;

/**
 * Measures the packaged server as its users meet it: how long the pages of figures of a study take the first time after
 * the start and later, how fast the answers are downloaded, and how much memory the server takes for that. Prints the
 * tables of {@code docs/performance.md}, a row for each number of trials given, by default 10,000, 100,000 and 1,000,000.
 * The server runs with the flags of {@code -Dbenchmark.flags}, beside its heap.
 */
public final class Benchmark {

    private static final String EMAIL = "benchmark@example.org";
    private static final String PASSWORD = "benchmark benchmark";
    private static final String HEAP = "256m";
    private static final Map<String, String> ENVIRONMENT = Map.of(
            "BRAINBENCH_ADMIN_EMAIL", EMAIL,
            "BRAINBENCH_ADMIN_PASSWORD", PASSWORD,
            "JAVA_TOOL_OPTIONS", "-Xmx" + HEAP + " " + System.getProperty("benchmark.flags", ""));
    private static final List<String> SIZES = List.of("10000", "100000", "1000000");
    private static final int LATER = 5;
    private static final int CHUNK = 1 << 16;
    private static final double MEGABYTE = 1e6;

    private static final String STUDY = "/studies/" + SyntheticStudy.SLUG;

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
        List<Row> rows = new ArrayList<>();
        for (String size : sizes.length == 0 ? SIZES : Arrays.asList(sizes)) {
            rows.add(new Benchmark(Integer.parseInt(size)).row());
        }
        System.out.println("| trials | results, first (s) | results, later (s) | figures, first (s) | items, first (s)"
                + " | reliability, first (s) | reliability, later (s) | console, first (s) | console, later (s)"
                + " | memory (MB) |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        rows.forEach(row -> System.out.println(row.pages));
        System.out.println();
        System.out.println("| trials | responses.csv (MB) | first (MB/s) | later (MB/s) | memory (MB)"
                + " | brainbench.zip, unpacked (MB) | first (MB/s) | memory (MB) |");
        System.out.println("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        rows.forEach(row -> System.out.println(row.downloads));
    }

    /** What one number of trials adds to each table. */
    private record Row(String pages, String downloads) {}

    private Row row() throws IOException, SQLException, InterruptedException {
        empty(folder);
        prepare();
        return new Row(pages(), downloads());
    }

    private String pages() throws IOException, InterruptedException {
        server.start();
        HttpClient browser = logIn();
        double results = seconds(() -> read(browser, STUDY + "/results"));
        double resultsLater = later(browser, STUDY + "/results");
        double figures = seconds(() -> read(browser, STUDY + "/results/figures"));
        double items = seconds(() -> read(browser, STUDY + "/results/items"));
        double reliability = seconds(() -> read(browser, STUDY + "/results/reliability"));
        double reliabilityLater = later(browser, STUDY + "/results/reliability");
        double console = seconds(() -> read(browser, "/console"));
        double consoleLater = later(browser, "/console");
        long memory = server.peakMemory();
        server.stop();
        return String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.2f | %.0f |",
                trials,
                results,
                resultsLater,
                figures,
                items,
                reliability,
                reliabilityLater,
                console,
                consoleLater,
                memory / MEGABYTE);
    }

    private double later(HttpClient browser, String path) throws IOException, InterruptedException {
        double[] later = new double[LATER];
        for (int i = 0; i < LATER; i++) {
            later[i] = seconds(() -> read(browser, path));
        }
        Arrays.sort(later);
        return later[LATER / 2];
    }

    private String downloads() throws IOException, InterruptedException {
        long[] bytes = new long[2];
        server.start();
        HttpClient browser = logIn();
        double first = seconds(() -> bytes[0] = read(browser, STUDY + "/results/responses.csv"));
        double later = seconds(() -> read(browser, STUDY + "/results/responses.csv"));
        long memory = server.peakMemory();
        server.stop();

        server.start();
        HttpClient other = logIn();
        double zip = seconds(() -> bytes[1] = unpack(other, STUDY + "/results/brainbench.zip"));
        long memoryOfZip = server.peakMemory();
        server.stop();
        double csv = bytes[0] / MEGABYTE;
        double unpacked = bytes[1] / MEGABYTE;
        return String.format(
                Locale.ROOT,
                "| %,d | %.1f | %.1f | %.1f | %.0f | %.1f | %.1f | %.0f |",
                trials,
                csv,
                csv / first,
                csv / later,
                memory / MEGABYTE,
                unpacked,
                unpacked / zip,
                memoryOfZip / MEGABYTE);
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
        try (InputStream body = get(browser, path)) {
            return length(body);
        }
    }

    /** Reads and unpacks a ZIP file of the study to its end; how many bytes its files had. */
    private long unpack(HttpClient browser, String path) throws IOException, InterruptedException {
        long bytes = 0;
        try (ZipInputStream files = new ZipInputStream(get(browser, path))) {
            while (files.getNextEntry() != null) {
                bytes += length(files);
            }
        }
        return bytes;
    }

    private InputStream get(HttpClient browser, String path) throws IOException, InterruptedException {
        HttpResponse<InputStream> answer = browser.send(
                HttpRequest.newBuilder(URI.create(server.address() + path)).build(),
                HttpResponse.BodyHandlers.ofInputStream());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + "\n" + server.log());
        }
        return answer.body();
    }

    private static long length(InputStream stream) throws IOException {
        long bytes = 0;
        byte[] chunk = new byte[CHUNK];
        for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
            bytes += read;
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
