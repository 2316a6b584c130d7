package org.brainbench.survey.study;

import org.brainbench.survey.web.FormErrors;

import java.util.List;

/**
 * A study is about to lose subfields; whoever holds something of theirs adds an error to the field {@code subfields},
 * and the study stays as it is. An event, because this room knows nothing of items.
 *
 * @param study which study
 * @param names the subfields to be removed
 * @param errors to add to
 */
public record SubfieldsRemoved(Study study, List<String> names, FormErrors errors) {}
