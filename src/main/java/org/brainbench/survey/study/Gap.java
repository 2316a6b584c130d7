package org.brainbench.survey.study;

/**
 * Something that is missing in a study that is being set up.
 *
 * @param step where it is mended
 * @param blocking whether the study cannot be opened before; else it is advice
 * @param text for people
 */
public record Gap(SetupStep step, boolean blocking, String text) {}
