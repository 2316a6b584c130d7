package org.brainbench.survey.result;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.model.RunProgress;
import org.brainbench.survey.result.Concern.Kind;
import org.brainbench.survey.result.StudyProgress.Ratings;
import org.brainbench.survey.study.Study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Finds in the counts of a study what somebody should look at. */
final class Concerns {

    private final Study study;
    private final StudyProgress progress;
    private final List<Concern> found = new ArrayList<>();

    private Concerns(Study study, StudyProgress progress) {
        this.study = study;
        this.progress = progress;
    }

    /**
     * What matters most first.
     *
     * @param items how many the study has of each creator
     * @param runs of the study
     */
    static List<Concern> of(Study study, StudyProgress progress, Map<Creator, Long> items, List<RunProgress> runs) {
        Concerns concerns = new Concerns(study, progress);
        if (study.isOpen()) {
            concerns.ofSetup(items);
        }
        concerns.ofRuns(runs);
        concerns.ofAnswers();
        concerns.found.sort(Comparator.comparing(Concern::kind));
        return List.copyOf(concerns.found);
    }

    private void ofSetup(Map<Creator, Long> items) {
        Map<Creator, Integer> planned = Map.of(
                Creator.HUMAN, study.plan.human(),
                Creator.MACHINE, study.plan.machine(),
                Creator.PRACTICE, study.plan.practice(),
                Creator.CATCH, study.plan.catching());
        for (Creator creator : Creator.values()) {
            long there = items.getOrDefault(creator, 0L);
            if (there < planned.get(creator)) {
                found.add(
                        new Concern(Kind.TOO_FEW_ITEMS, there, planned.get(creator), creator.label(), admin("/items")));
            }
        }
        if (study.byInvitation && progress.invitations().left() == 0) {
            found.add(new Concern(
                    Kind.NO_INVITATION_LEFT, 0, progress.invitations().links(), null, admin("/invitations")));
        }
    }

    private void ofRuns(List<RunProgress> runs) {
        add(Kind.SCORING_ENDED_EARLY, runs, run -> run.state() != null && run.isLeftUnfinished());
        add(Kind.RUN_INCOMPLETE, runs, run -> run.state() == null && run.isLeftUnfinished());
    }

    private void add(Kind kind, List<RunProgress> runs, Predicate<RunProgress> which) {
        List<RunProgress> unfinished = runs.stream().filter(which).toList();
        String one = unfinished.size() == 1 ? "/" + unfinished.get(0).run() : "";
        add(kind, unfinished.size(), runs.size(), null, admin("/models" + one));
    }

    private void ofAnswers() {
        StudyProgress.People people = progress.participants();
        add(Kind.CONSENT_MISSING, people.withoutConsent(), people.started() - people.withdrawn(), null, results(""));
        for (Ratings ratings : progress.ratings()) {
            String creator = ratings.creator().label();
            add(
                    Kind.FEW_RATINGS,
                    RatingCounts.few(ratings, study.isOpen()),
                    ratings.items(),
                    creator,
                    results("/items?creator=" + creator + "&exclusions=none&sort=answers"));
        }
        add(
                Kind.CATCH_FAILED,
                progress.catchTrials().failed(),
                progress.catchTrials().participants(),
                null,
                results("?exclusions=catch"));
        if (study.isOpen()) {
            add(
                    Kind.SESSIONS_ABANDONED,
                    progress.sessions().abandoned(),
                    progress.sessions().started(),
                    null,
                    admin(""));
        }
    }

    private void add(Kind kind, long count, long of, String creator, String address) {
        if (count > 0) {
            found.add(new Concern(kind, count, of, creator, address));
        }
    }

    private String admin(String what) {
        return "/admin/studies/" + study.slug + what;
    }

    private String results(String what) {
        return "/studies/" + study.slug + "/results" + what;
    }
}
