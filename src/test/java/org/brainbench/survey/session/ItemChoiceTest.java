package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.item.Creator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

class ItemChoiceTest {

    private static final Map<Creator, Integer> SIX_AND_THREE = Map.of(Creator.HUMAN, 6, Creator.MACHINE, 3);

    /** As in the published study, every DOI of the 100 machine-created items is among the 200 human-created ones. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7, 99, 100, 333, 500})
    void loadsWithinACreatorDifferByAtMostOneAfterAnyNumberOfSessions(int sessions) {
        for (int seed = 0; seed < 20; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            Map<Long, Long> loads = new HashMap<>();
            for (int i = 0; i < sessions; i++) {
                List<Candidate> chosen = ItemChoice.of(bank(loads), SIX_AND_THREE, Set.of(), random);
                assertThat(chosen).hasSize(9);
                assertThat(chosen.stream().map(Candidate::doiKey)).doesNotHaveDuplicates();
                chosen.forEach(item -> loads.merge(item.itemVersion(), 1L, Long::sum));
            }
            for (Creator creator : SIX_AND_THREE.keySet()) {
                LongSummaryStatistics spread = bank(loads).stream()
                        .filter(item -> item.creator() == creator)
                        .collect(Collectors.summarizingLong(Candidate::load));
                assertThat(spread.getMax() - spread.getMin())
                        .as("%s, seed %d", creator, seed)
                        .isLessThanOrEqualTo(1);
            }
        }
    }

    @Test
    void whatAParticipantHasSeenIsNotChosenAgainWhateverTheCaseOfItsDoi() {
        List<Candidate> bank = List.of(
                new Candidate(1, "https://doi.org/10.1/ABC", Creator.HUMAN, 0),
                new Candidate(2, "https://doi.org/10.1/def", Creator.HUMAN, 5));
        assertThat(ItemChoice.of(bank, SIX_AND_THREE, Set.of("https://doi.org/10.1/abc"), new SplittableRandom(1)))
                .extracting(Candidate::itemVersion)
                .containsExactly(2L);
    }

    @Test
    void whereItemsRunOutThereAreFewer() {
        List<Candidate> bank = List.of(
                new Candidate(1, "https://doi.org/10.1/x", Creator.HUMAN, 0),
                new Candidate(2, "https://doi.org/10.1/x", Creator.MACHINE, 0));
        assertThat(ItemChoice.of(bank, SIX_AND_THREE, Set.of(), new SplittableRandom(1)))
                .hasSize(1);
        assertThat(ItemChoice.of(List.of(), SIX_AND_THREE, Set.of(), new SplittableRandom(1)))
                .isEmpty();
    }

    private static List<Candidate> bank(Map<Long, Long> loads) {
        List<Candidate> bank = new ArrayList<>();
        for (long i = 0; i < 200; i++) {
            bank.add(new Candidate(i, "https://doi.org/10.1/" + i, Creator.HUMAN, loads.getOrDefault(i, 0L)));
        }
        for (long i = 0; i < 100; i++) {
            bank.add(new Candidate(
                    1000 + i, "https://doi.org/10.1/" + i, Creator.MACHINE, loads.getOrDefault(1000 + i, 0L)));
        }
        return bank;
    }
}
