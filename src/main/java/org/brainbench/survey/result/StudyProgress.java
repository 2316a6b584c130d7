package org.brainbench.survey.result;

import org.brainbench.survey.item.Creator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a study is, as the API gives it and the console shows it.
 *
 * @param study its slug
 * @param title of the study
 * @param status draft, open or closed
 * @param asOf when this was counted
 * @param invitations the links that let people in
 * @param participants the people
 * @param sessions their sessions on this server
 * @param ratings of the items by human experts, then of those by a language model
 * @param answersPerDay the last {@value #DAYS} days in UTC, today last; answers to items that count, with a time
 * @param catchTrials how attentive people were
 * @param attention what somebody should look at
 */
public record StudyProgress(
        String study,
        String title,
        String status,
        Instant asOf,
        Invitations invitations,
        People participants,
        Sessions sessions,
        List<Ratings> ratings,
        List<Day> answersPerDay,
        CatchTrials catchTrials,
        List<Concern> attention) {

    static final int DAYS = 14;

    /**
     * Links that let people in.
     *
     * @param links how many were made
     * @param used how many people came by one
     * @param left how many more the links that are neither closed nor expired let in
     */
    public record Invitations(long links, long used, long left) {
        static final Invitations NONE = new Invitations(0, 0, 0);
    }

    /**
     * People, each counted once.
     *
     * @param started who agreed and was given a session on this server, those who withdrew included
     * @param finished of them, who has finished a session, closing questions included
     * @param withdrawn of them, who withdrew; their answers are erased and in no other number
     * @param imported whose answers were collected elsewhere
     * @param withoutConsent of those who started and did not withdraw, of whom no consent is on record
     */
    public record People(long started, long finished, long withdrawn, long imported, long withoutConsent) {
        static final People NONE = new People(0, 0, 0, 0, 0);
    }

    /**
     * Sessions on this server; {@code started} is the sum of {@code finished}, {@code underWay} and {@code abandoned}.
     *
     * @param finished with the closing questions
     * @param underWay not finished, of participants seen within the time that the study gives an unfinished session
     * @param now of those under way, of participants seen within the last {@value #NOW_MINUTES} minutes
     * @param abandoned not finished, of participants not seen for longer
     */
    public record Sessions(long started, long finished, long underWay, long now, long abandoned) {
        static final Sessions NONE = new Sessions(0, 0, 0, 0, 0);
        static final int NOW_MINUTES = 15;
    }

    /**
     * How often the items of a creator were answered, imported answers included.
     *
     * @param creator human or machine
     * @param items how many there are
     * @param answers to all of them together
     * @param imported of those answers, how many came without a time
     * @param min answers to the item with the fewest; null where there is no item
     * @param median over the items; null where there is none
     * @param max answers to the item with the most; null where there is no item
     * @param distribution how many items have how many answers, fewest first
     */
    public record Ratings(
            Creator creator,
            long items,
            long answers,
            long imported,
            Long min,
            Double median,
            Long max,
            List<Bin> distribution) {}

    /** So many items have so many answers. */
    public record Bin(long answers, long items) {}

    /** A day in UTC. */
    public record Day(LocalDate day, long answers) {}

    /**
     * How attentive people were.
     *
     * @param participants who answered a catch trial
     * @param failed who answered one wrongly and has answers that count: those whom the rule {@code catch} leaves out
     */
    public record CatchTrials(long participants, long failed) {
        static final CatchTrials NONE = new CatchTrials(0, 0);
    }

    /** The same with what somebody should look at. */
    StudyProgress with(List<Concern> concerns) {
        return new StudyProgress(
                study,
                title,
                status,
                asOf,
                invitations,
                participants,
                sessions,
                ratings,
                answersPerDay,
                catchTrials,
                concerns);
    }

    /** Answers to items that count, with or without a time. */
    long answers() {
        return ratings.stream().mapToLong(Ratings::answers).sum();
    }
}
