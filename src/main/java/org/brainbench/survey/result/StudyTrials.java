package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.item.Creator;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The trials of a study that results can be about, answered or not, earlier answers first, and whose they are. Practice
 * trials are not among them.
 *
 * @param people every participant of the study, also those without trials
 * @param versions what the trials showed; several versions of an item name the same item
 * @param columns the trials, with the places of their person and version in the other two lists
 */
record StudyTrials(List<Person> people, List<ShownVersion> versions, TrialColumns columns) {

    /**
     * One participant.
     *
     * @param position null when unknown
     * @param withdrawn whether nothing but a tombstone is left of them
     * @param lookedUp whether they said in any session that they looked something up
     */
    record Person(long id, CareerPosition position, boolean withdrawn, boolean lookedUp) {}

    /**
     * One version of an item.
     *
     * @param id of the version
     * @param item an item is a DOI and its creator
     */
    record ShownVersion(long id, long item, Creator creator, String subfield) {}

    /** For the place of each version, whether it is one of these. */
    boolean[] whichVersions(Predicate<ShownVersion> these) {
        boolean[] which = new boolean[versions.size()];
        for (int place = 0; place < which.length; place++) {
            which[place] = these.test(versions.get(place));
        }
        return which;
    }

    /** Whether any trial that counts in results has an answer. */
    boolean hasAnswers() {
        boolean[] counted = whichVersions(version -> version.creator().isScored());
        return IntStream.range(0, columns.size())
                .anyMatch(trial -> columns.isAnswered(trial) && counted[columns.version(trial)]);
    }

    Person person(int trial) {
        return people.get(columns.person(trial));
    }

    ShownVersion version(int trial) {
        return versions.get(columns.version(trial));
    }
}
