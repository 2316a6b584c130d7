package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Chooses the items of one session: for each creator those with the smallest load, ties at random, no DOI twice.
 *
 * <p>The same DOI may exist for two creators ("twins"), and one session may show only one of them. So that this never
 * makes an item fall behind, the items that must be taken whatever the ties decide are reserved for all creators first,
 * and when the tied items of a creator come to an end, those whose twin is tied as well go before the others: what is
 * left for the last session of a round then has no twins.
 */
final class ItemChoice {

    /** The end of a round: no more tied items than this many sessions take. */
    private static final int LAST_SESSIONS = 3;

    private final Map<Creator, Integer> missing = new EnumMap<>(Creator.class);
    private final Map<Creator, List<Candidate>> open = new EnumMap<>(Creator.class);
    private final Set<String> taken = new HashSet<>();
    private final List<Candidate> chosen = new ArrayList<>();

    private ItemChoice(Map<Creator, Integer> counts) {
        missing.putAll(counts);
    }

    /**
     * The items of one session, in no particular order; fewer than asked for where they run out.
     *
     * @param candidates every item that the study has
     * @param counts how many items of each creator
     * @param seen keys of the DOIs that the participant has met before
     */
    static List<Candidate> of(
            List<Candidate> candidates, Map<Creator, Integer> counts, Set<String> seen, RandomGenerator random) {
        ItemChoice choice = new ItemChoice(counts);
        Shuffle.of(candidates, random).stream()
                .filter(item -> counts.containsKey(item.creator()) && !seen.contains(item.doiKey()))
                .sorted(Comparator.comparingLong(Candidate::load))
                .forEach(item -> choice.open
                        .computeIfAbsent(item.creator(), creator -> new ArrayList<>())
                        .add(item));
        while (choice.takeOneLevel()) {
            // each round takes what is certain and one level of ties, until nothing is missing or nothing is left
        }
        return choice.chosen;
    }

    /** False when there is nothing more to take. */
    private boolean takeOneLevel() {
        int before = chosen.size();
        missing.keySet().forEach(this::takeCertain);
        Map<Creator, List<Candidate>> tied = new EnumMap<>(Creator.class);
        missing.keySet().forEach(creator -> tied.put(creator, leastUsed(creator)));
        tied.keySet().stream()
                .sorted(Comparator.comparingInt(creator -> tied.get(creator).size()))
                .forEach(creator -> takeTied(creator, tied));
        return chosen.size() > before;
    }

    /** Takes level after level of load as long as all of a level is needed. */
    private void takeCertain(Creator creator) {
        List<Candidate> level = leastUsed(creator);
        while (!level.isEmpty() && level.size() <= missing.get(creator)) {
            level.forEach(this::take);
            level = leastUsed(creator);
        }
    }

    private void takeTied(Creator creator, Map<Creator, List<Candidate>> tied) {
        List<Candidate> level = leastUsed(creator);
        if (level.size() <= LAST_SESSIONS * missing.get(creator)) {
            Set<String> elsewhere = tied.entrySet().stream()
                    .filter(entry -> entry.getKey() != creator)
                    .flatMap(entry -> entry.getValue().stream())
                    .map(Candidate::doiKey)
                    .collect(Collectors.toSet());
            level.sort(Comparator.comparing(item -> !elsewhere.contains(item.doiKey())));
        }
        level.stream().limit(missing.get(creator)).forEach(this::take);
    }

    /** What may still be taken and has the smallest load, in random order. */
    private List<Candidate> leastUsed(Creator creator) {
        List<Candidate> rest = open.getOrDefault(creator, List.of()).stream()
                .filter(item -> !taken.contains(item.doiKey()))
                .toList();
        return rest.stream()
                .filter(item -> item.load() == rest.get(0).load())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private void take(Candidate item) {
        if (taken.add(item.doiKey())) {
            chosen.add(item);
            missing.merge(item.creator(), -1, Integer::sum);
        }
    }
}
