package org.brainbench.survey.item;

import org.brainbench.survey.study.StudyRemoval;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** The items of a study that is deleted go with it. */
@ApplicationScoped
class ItemsOfStudy {

    void leave(@Observes @Priority(StudyRemoval.ITEM) StudyRemoval removal) {
        removal.holds("items", Item.count(removal.study(), null));
        if (removal.isReal()) {
            ItemVersion.delete("item.id in (select id from Item where study = ?1)", removal.study());
            Item.delete("study", removal.study());
        }
    }
}
