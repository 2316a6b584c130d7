package org.brainbench.survey.result;

import org.brainbench.survey.study.Study;

import java.lang.ref.SoftReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Reads the trials of a study, and keeps them, as long as there is memory, for whoever looks at it next. They are only
 * used again while the roster of the study, which is read every time, is the one that they were read with: no server
 * needs to hear of what happens on another.
 */
@ApplicationScoped
class StudyTrialsReader {

    private final TrialQueries queries;
    private final Map<Long, Shelf> shelves = new ConcurrentHashMap<>();

    StudyTrialsReader(TrialQueries queries) {
        this.queries = queries;
    }

    private record Kept(StudyRoster roster, StudyTrials trials) {}

    /** One study's place. Its lock keeps several readers from reading the same at the same time. */
    private static final class Shelf {
        private SoftReference<Kept> kept = new SoftReference<>(null);
    }

    /** The trials of a study as they are now. */
    StudyTrials read(Study study) {
        // Before the trials: an answer that comes between the two is among them, and changes the next roster
        StudyRoster roster = queries.roster(study);
        Shelf shelf = shelves.computeIfAbsent(study.id, any -> new Shelf());
        synchronized (shelf) {
            Kept kept = shelf.kept.get();
            if (kept == null || !kept.roster.equals(roster)) {
                kept = new Kept(roster, queries.trials(study, roster));
                shelf.kept = new SoftReference<>(kept);
            }
            return kept.trials;
        }
    }
}
