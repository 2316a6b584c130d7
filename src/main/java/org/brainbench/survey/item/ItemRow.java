package org.brainbench.survey.item;

/**
 * One row of an item file that was found to be in order.
 *
 * @param line where it starts in the file, counted from 1
 * @param doi of the abstract
 * @param subfield one of the study's
 * @param texts of the two versions
 */
record ItemRow(long line, Doi doi, String subfield, ItemTexts texts) {}
