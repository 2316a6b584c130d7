package org.brainbench.survey.web;

import java.util.List;

/** The body of a 422 answer to an upload. */
public record LineErrors(List<LineProblem> errors) {}
