package org.brainbench.survey.web;

/**
 * One answer that a select offers.
 *
 * @param value what is sent
 * @param text what is read
 */
public record Option(String value, String text) {}
