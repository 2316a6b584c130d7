package org.brainbench.survey.session;

/**
 * An answer as it arrived.
 *
 * @param key under which the browser sends it; null when it gave none
 * @param answer what was said
 * @param timing what the browser measured
 */
record Submission(String key, Answer answer, TrialTiming timing) {}
