package org.brainbench.survey.session;

/**
 * What a participant said about a trial.
 *
 * @param choice the side that they take for the original
 * @param confidence 0 to 100
 * @param expertise on the topic, 0 to 100
 * @param recognised whether they knew the abstract
 */
record Answer(Side choice, int confidence, int expertise, boolean recognised) {}
