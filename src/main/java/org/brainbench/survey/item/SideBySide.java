package org.brainbench.survey.item;

import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** The texts of versions side by side, kept as long as there is room: they never change, and to align them takes long. */
@ApplicationScoped
public class SideBySide {

    /** {@link ItemVersion#segments()}, which is not to be altered. */
    public List<Segment> of(ItemVersion version) {
        return of(version.id, version);
    }

    @CacheResult(cacheName = "side-by-side")
    List<Segment> of(@CacheKey long id, ItemVersion version) {
        return version.segments();
    }
}
