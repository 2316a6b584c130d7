package org.brainbench.survey.result;

import org.brainbench.survey.result.StudyTrials.Person;
import org.brainbench.survey.result.StudyTrials.ShownVersion;

import java.time.Instant;
import java.util.List;

/**
 * Who is in a study, in which sessions, and what was shown: little beside the trials, and it tells whether they are still
 * what they were. Whatever changes a trial changes its session or its participant in the same transaction: an answer sets
 * when the participant was last seen, a plan or an import makes a session, a withdrawal takes it away.
 *
 * @param people by id
 * @param sittings by id
 * @param versions by id, without those of practice items
 */
record StudyRoster(List<Person> people, List<Sitting> sittings, List<ShownVersion> versions) {

    /**
     * One session.
     *
     * @param person place in the list of people
     * @param lastSeenAt null where answers were collected elsewhere
     */
    record Sitting(long id, int person, Instant lastSeenAt) {}
}
