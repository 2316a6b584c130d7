package org.brainbench.survey.result;

import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.model.RunProgress;
import org.brainbench.survey.study.Study;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jakarta.enterprise.context.ApplicationScoped;

/** Model servers that are asked for perplexities. */
@ApplicationScoped
class ScoringWork implements RecentWork {

    @Override
    public List<Work> latest(Collection<Study> studies, int most) {
        Map<Long, String> slugs = studies.stream().collect(Collectors.toMap(study -> study.id, study -> study.slug));
        return RunProgress.list(studies).stream()
                .filter(run -> run.state() != null)
                .limit(most)
                .map(run -> work(run, slugs.get(run.study())))
                .toList();
    }

    private static Work work(RunProgress run, String study) {
        return new Work(
                AuditAction.SCORING_STARTED,
                study,
                null,
                switch (run.state()) {
                    case WAITING, RUNNING, INTERRUPTED -> Work.State.RUNNING;
                    case COMPLETE -> Work.State.DONE;
                    case STOPPED -> Work.State.FAILED;
                    case CANCELLED -> Work.State.CANCELLED;
                },
                run.scored() + run.failed(),
                run.items(),
                run.name(),
                Objects.requireNonNullElse(run.ended(), run.begun()),
                "/admin/studies/" + study + "/models/" + run.run());
    }
}
