package org.brainbench.survey.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;

/** The H2 database of a packaged server that is not running. */
public final class H2File {

    private static final Path LIBRARIES = Path.of("target", "quarkus-app", "lib", "main");

    private H2File() {}

    public static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("data").resolve("brainbench").toAbsolutePath();
    }

    public static Connection open(Path folder) throws SQLException {
        return DriverManager.getConnection(url(folder), "brainbench", "");
    }

    /** Brings a backup back into a folder without a database, with the command of docs/operate.md. */
    public static void restore(Path backup, Path folder) {
        try (Stream<Path> libraries = Files.list(LIBRARIES)) {
            Path h2 = libraries
                    .filter(file -> file.getFileName().toString().startsWith("com.h2database.h2-"))
                    .findFirst()
                    .orElseThrow();
            Process tool = new ProcessBuilder(
                            "java",
                            "-cp",
                            h2.toAbsolutePath().toString(),
                            "org.h2.tools.RunScript",
                            "-url",
                            "jdbc:h2:./data/brainbench",
                            "-user",
                            "brainbench",
                            "-script",
                            backup.toString(),
                            "-options",
                            "compression",
                            "gzip")
                    .directory(folder.toFile())
                    .inheritIO()
                    .start();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("The backup " + backup + " was not restored");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
