package org.brainbench.survey.session;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import org.brainbench.survey.study.Study;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** What a debrief says of all experts together: kept for a minute, as each debrief would count all answers otherwise. */
@ApplicationScoped
class AllExperts {

    /** With fewer, "all experts" would say too much about the others. */
    private static final long ENOUGH = 5;

    /**
     * Those who have finished a session of a study.
     *
     * @param finished how many; 0 while they are too few to speak of
     * @param counts of their answers by confidence; null while they are too few
     */
    record Together(long finished, List<ConfidenceCount> counts) {}

    @CacheResult(cacheName = "all-experts")
    Together of(@CacheKey long study) {
        Study asked = Study.findById(study);
        long finished = Session.countFinishers(asked);
        return finished < ENOUGH ? new Together(0, null) : new Together(finished, ConfidenceCount.ofAll(asked));
    }
}
