package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;

import java.util.Locale;

/**
 * An item that a session may show.
 *
 * @param itemVersion id of its current version
 * @param doi as stored; compared without regard to case
 * @param creator by whom it was altered
 * @param load how many trials with it are completed or under way
 */
record Candidate(long itemVersion, String doi, Creator creator, long load) {

    String doiKey() {
        return doi.toLowerCase(Locale.ROOT);
    }
}
