package org.brainbench.survey.session;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemVersion;
import org.brainbench.survey.study.Study;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * What an expert would be shown, drawn from the items of the study as a session is. Nothing of it is ever stored: its
 * trials and its session belong to no participant and are known to no database.
 */
@ApplicationScoped
class Preview {

    private final Clock clock;

    Preview(Clock clock) {
        this.clock = clock;
    }

    /** The trials of a way through the preview, those that were answered with their answers; empty without items. */
    @Transactional
    List<Trial> trials(Study study, PreviewSitting sitting) {
        // Loads change while experts answer, and the same address is to show the same trials.
        List<Candidate> candidates = ItemLoad.candidates(study, clock.instant()).stream()
                .map(item -> new Candidate(item.itemVersion(), item.doi(), item.creator(), 0))
                .toList();
        SessionPlan plan =
                SessionPlan.draw(candidates, SessionStart.counts(study.plan), Set.of(), new Random(sitting.seed()));
        List<Trial> trials = new ArrayList<>();
        if (!plan.isEmpty()) {
            plan.trials().forEach(planned -> trials.add(trial(study, planned, trials.size(), sitting)));
        }
        return trials;
    }

    /** Where somebody stands on this way who is to answer the next trial. */
    Turn turn(List<Trial> trials, PreviewSitting sitting) {
        Session session = new Session();
        session.id = sitting.seed();
        session.plannedTrials = trials.size();
        session.practiceTrials = (int) trials.stream()
                .filter(trial -> trial.itemVersion.item.creator == Creator.PRACTICE)
                .count();
        return new Turn(session, trials.get(sitting.given().size()));
    }

    private static Trial trial(Study study, SessionPlan.PlannedTrial planned, int index, PreviewSitting sitting) {
        Trial trial = new Trial();
        trial.position = index + 1;
        trial.itemVersion = ItemVersion.findById(planned.item().itemVersion());
        trial.originalSide = planned.originalSide();
        trial.presentation = study.presentation;
        if (index < sitting.given().size()) {
            PreviewSitting.Given given = sitting.given().get(index);
            trial.choice = given.choice();
            trial.correct = given.choice() == trial.originalSide;
            trial.confidence = given.confidence();
        }
        return trial;
    }
}
