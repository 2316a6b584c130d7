package org.brainbench.survey.exchange;

/**
 * One row of answers as the published study wrote them.
 *
 * @param number counted from 0 in the file
 * @param abstractId the number of the DOI
 * @param answer an answered trial with what belongs to it
 */
record PublishedRow(long number, int abstractId, ResponseRow answer) {}
