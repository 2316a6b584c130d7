package org.brainbench.survey.testsupport;

import org.junit.jupiter.api.Assumptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A program of {@code docs/analysis} that computes figures from an exported bundle. A test that asks for one is skipped
 * where what it runs on is not installed, and fails instead where the environment says {@code CI=true}.
 */
public final class AnalysisExample {

    private static final Path FOLDER = Path.of("docs", "analysis");

    private final List<String> command;

    private AnalysisExample(List<String> command) {
        this.command = command;
    }

    /** In R, without packages. */
    public static AnalysisExample inR() {
        return found("analyse.R", "R", "Rscript", "-e", "1");
    }

    /** In Python; the one of the system may have pandas where another one is first on the path. */
    public static AnalysisExample inPython() {
        String pandas = "import pandas";
        String python = runs("python3", "-c", pandas) ? "python3" : "/usr/bin/python3";
        return found("analyse.py", "Python with pandas", python, "-c", pandas);
    }

    private static AnalysisExample found(String program, String needed, String interpreter, String... trial) {
        List<String> attempt = new ArrayList<>(List.of(interpreter));
        attempt.addAll(List.of(trial));
        if (!runs(attempt.toArray(String[]::new))) {
            String absent = needed + " is not installed";
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(absent);
            }
            Assumptions.abort("Skipped: " + absent);
        }
        return new AnalysisExample(List.of(interpreter, FOLDER.resolve(program).toString()));
    }

    /**
     * What it prints.
     *
     * @param bundle the folder of the unpacked ZIP file
     */
    public String output(Path bundle, String creator, String rules) {
        List<String> whole = new ArrayList<>(command);
        whole.addAll(List.of(bundle.toString(), creator, rules));
        return run(whole);
    }

    /** The figures that it prints, by their names; null where there is none. */
    public Map<String, Double> figures(Path bundle, String creator, String rules) {
        Map<String, Double> figures = new LinkedHashMap<>();
        output(bundle, creator, rules)
                .lines()
                .map(line -> line.split("\t"))
                .forEach(line -> figures.put(
                        line[0], List.of("NaN", "nan", "NA").contains(line[1]) ? null : Double.valueOf(line[1])));
        return figures;
    }

    private static String run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int status = process.waitFor();
            if (status != 0) {
                throw new AssertionError(command + " ended with " + status + "\n" + output);
            }
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
