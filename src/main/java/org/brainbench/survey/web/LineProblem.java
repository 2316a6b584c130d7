package org.brainbench.survey.web;

/**
 * What is wrong with one line of an uploaded file.
 *
 * @param line counted from 1, where the record starts; 0 when it concerns the file as a whole
 * @param message what and why, for a person
 */
public record LineProblem(long line, String message) {}
