package org.brainbench.survey.exchange;

import java.util.List;

/**
 * Some rows of the exported answers.
 *
 * @param rows of the study, in the order in which trials were planned or imported; may be none
 * @param last id of the last trial, of whatever study, that was looked at; null when there is none left
 */
record ResponsePage(List<ResponseRow> rows, Long last) {}
