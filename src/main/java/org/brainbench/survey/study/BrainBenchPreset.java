package org.brainbench.survey.study;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the published study did (Luo et al. 2024, doi 10.1038/s41562-024-02046-9): what a new study starts from. */
public final class BrainBenchPreset {

    /** The sections of the journal from which the abstracts were taken. */
    public static final List<String> SUBFIELDS = List.of(
            "Behavioral/Cognitive",
            "Systems/Circuits",
            "Neurobiology of Disease",
            "Cellular/Molecular",
            "Development/Plasticity/Repair");

    /** Six human-created and three machine-created items a session, after one to learn by, with two catch trials. */
    public static final TrialPlan PLAN = new TrialPlan(6, 3, 1, 2);

    /** The language of the journal, as a BCP 47 tag. */
    public static final String LANGUAGE = "en";

    /** Hours after which a session that nobody goes on with no longer holds its items. */
    public static final int LEASE_HOURS = 24;

    /** The rules by which the published study left out participants and trials, and two that it could not check. */
    public static final Set<Exclusion> EXCLUSIONS = EnumSet.allOf(Exclusion.class);

    private BrainBenchPreset() {}

    /** What an expert reads first; Markdown, our own words. */
    public static String description() {
        return text("description.md");
    }

    /** What a participant agrees to; Markdown, our own words. */
    public static String consent() {
        return text("consent.md");
    }

    private static String text(String name) {
        try (InputStream in = BrainBenchPreset.class.getResourceAsStream("/preset/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
