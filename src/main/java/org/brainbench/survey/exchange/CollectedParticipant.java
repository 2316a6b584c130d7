package org.brainbench.survey.exchange;

import org.brainbench.survey.account.Profile;

/** A participant of answers collected elsewhere, as their file has them. */
final class CollectedParticipant {

    /** Counted from 0 in the order in which participants first occur. */
    final int number;

    final String pid;

    /** Where they first occur. */
    final long line;

    /** Null when the file says nothing of them. */
    final Profile profile;

    /** Of the answers; null where the study has no participant of this pid to compare with. */
    final AnswerDigest digest;

    /** Answers that they gave. */
    int answers;

    CollectedParticipant(int number, String pid, long line, Profile profile, AnswerDigest digest) {
        this.number = number;
        this.pid = pid;
        this.line = line;
        this.profile = profile;
        this.digest = digest;
    }

    void add(CollectedAnswer answer) {
        if (digest != null) {
            digest.add(answer);
        }
        answers++;
    }
}
