package org.brainbench.survey.study;

import java.util.List;

/** What the published study did (Luo et al. 2024, doi 10.1038/s41562-024-02046-9): what a new study starts from. */
public final class BrainBenchPreset {

    /** The sections of the journal from which the abstracts were taken. */
    public static final List<String> SUBFIELDS = List.of(
            "Behavioral/Cognitive",
            "Systems/Circuits",
            "Neurobiology of Disease",
            "Cellular/Molecular",
            "Development/Plasticity/Repair");

    private BrainBenchPreset() {}
}
