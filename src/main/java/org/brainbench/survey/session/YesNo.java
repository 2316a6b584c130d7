package org.brainbench.survey.session;

/** The answers to a question, by the names that a form sends. */
enum YesNo {
    yes,
    no
}
