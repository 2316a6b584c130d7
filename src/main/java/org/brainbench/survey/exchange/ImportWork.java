package org.brainbench.survey.exchange;

import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.result.RecentWork;
import org.brainbench.survey.result.Work;
import org.brainbench.survey.study.Study;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** Imports of answers that are under way, or of which nothing was stored; the audit has the others. */
@ApplicationScoped
class ImportWork implements RecentWork {

    private final Clock clock;

    ImportWork(Clock clock) {
        this.clock = clock;
    }

    @Override
    public List<Work> latest(Collection<Study> studies, int most) {
        return AnswerImportRun.latestNotStored(studies, most).stream()
                .map(this::work)
                .toList();
    }

    private Work work(AnswerImportRun run) {
        AnswerImportRun.State state = run.stateAt(clock.instant());
        boolean over = run.ended() || state == AnswerImportRun.State.LOST;
        return new Work(
                AuditAction.ANSWERS_IMPORTED,
                run.study.slug,
                run.actor == null ? null : run.actor.email,
                over ? Work.State.FAILED : Work.State.RUNNING,
                run.rowsDone,
                run.rowsInFile == null ? 0 : run.rowsInFile,
                null,
                over ? run.heardOfAt : run.startedAt,
                "/admin/studies/" + run.study.slug + "/responses/" + run.id);
    }
}
