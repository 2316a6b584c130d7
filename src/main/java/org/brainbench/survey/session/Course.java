package org.brainbench.survey.session;

import org.brainbench.survey.study.Study;

/**
 * Where the pages of a sitting lie: those of the study, or those of its preview, which look the same.
 *
 * @param about what the study is about, and where one agrees
 * @param session the trial that is due, and where its answer goes
 * @param next where the solution of a practice trial leads on to
 * @param end the closing questions
 * @param preview whether nothing is recorded
 */
public record Course(String about, String session, String next, String end, boolean preview) {

    /** Of the study itself. */
    static Course of(Study study) {
        String about = "/studies/" + study.slug;
        return new Course(about, about + "/session", about + "/session", about + "/session/end", false);
    }
}
