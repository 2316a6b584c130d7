package org.brainbench.survey.item;

import org.brainbench.survey.web.LineProblem;

import java.util.List;

/**
 * What an item file holds.
 *
 * @param rows in the order of the file; none if there are problems
 * @param warnings what can be stored but deserves a look
 * @param problems why the file is refused; empty if it is in order
 */
record ItemSheet(List<ItemRow> rows, List<LineProblem> warnings, List<LineProblem> problems) {}
