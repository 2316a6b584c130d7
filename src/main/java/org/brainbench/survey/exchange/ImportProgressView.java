package org.brainbench.survey.exchange;

import java.time.Instant;
import java.util.List;

/**
 * An import of answers as its page shows it.
 *
 * @param id of the import
 * @param started when it began
 * @param by the account that began it; null where that is not known
 * @param state one of {@link AnswerImportRun.State}
 * @param running whether there is more to come
 * @param done rows checked or stored so far
 * @param all rows of the file; 0 until known
 * @param created answers that were new; 0 until stored
 * @param unchanged answers that were there already; 0 until stored
 * @param findings problems, or warnings where all was stored
 */
record ImportProgressView(
        long id,
        Instant started,
        String by,
        String state,
        boolean running,
        int done,
        int all,
        int created,
        int unchanged,
        List<AnswerImportRun.Finding> findings) {

    static ImportProgressView of(AnswerImportRun run, Instant now) {
        AnswerImportRun.State state = run.stateAt(now);
        return new ImportProgressView(
                run.id,
                run.startedAt,
                run.actor == null ? null : run.actor.email,
                state.name(),
                !run.ended() && state != AnswerImportRun.State.LOST,
                run.rowsDone,
                orZero(run.rowsInFile),
                orZero(run.created),
                orZero(run.unchanged),
                List.copyOf(run.findings));
    }

    private static int orZero(Integer number) {
        return number == null ? 0 : number;
    }
}
