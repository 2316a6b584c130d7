package org.brainbench.survey.study;

/**
 * Somebody to be invited.
 *
 * @param email lower case
 * @param name null where none was given
 */
record Addressee(String email, String name) {}
