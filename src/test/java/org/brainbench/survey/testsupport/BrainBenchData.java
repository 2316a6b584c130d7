package org.brainbench.survey.testsupport;

import org.junit.jupiter.api.Assumptions;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The published data, which is not part of the project: it lies beside it in {@code ../shared/brainbench}. A test over
 * it is skipped where it is absent, and fails instead where the environment says {@code CI=true}.
 */
public final class BrainBenchData {

    private static final Path FOLDER = Path.of("..", "shared", "brainbench");

    private BrainBenchData() {}

    /** The 200 items altered by human experts; one row's combined abstract disagrees with its two texts. */
    public static Path humanItems() {
        return file("items/BrainBench_Human_v0.1.csv");
    }

    /** The first 20 items altered by GPT-4; their DOIs are also among the 200. */
    public static Path machineItems() {
        return file("items/BrainBench_GPT-4_v0.1.first20.csv");
    }

    /** The 651 answers of 100 participants to those items. */
    public static Path answers() {
        return file("participants/participant_data.first100.csv");
    }

    /** Which DOI each abstract id in {@link #answers} stands for. */
    public static Path dois() {
        return file("participants/abstract_id_doi.csv");
    }

    /** A file of the data by its path there; ends the test as skipped, or as failed with {@code CI=true}. */
    public static Path file(String path) {
        Path file = FOLDER.resolve(path);
        if (!Files.exists(file)) {
            String absent = "The published BrainBench data is not at "
                    + file.toAbsolutePath().normalize();
            if ("true".equals(System.getenv("CI"))) {
                throw new AssertionError(absent);
            }
            Assumptions.abort("Skipped: " + absent);
        }
        return file;
    }
}
