package org.brainbench.survey.item;

import org.brainbench.survey.study.Study;
import org.brainbench.survey.study.SubfieldsRemoved;

import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;

/** Keeps the subfields of a study that have items. */
@ApplicationScoped
class SubfieldsInUse {

    private final ItemMessages messages;

    SubfieldsInUse(ItemMessages messages) {
        this.messages = messages;
    }

    void refuse(@Observes SubfieldsRemoved removal) {
        // The lock that an import takes: no item of these subfields comes in between.
        Study.getEntityManager().lock(removal.study(), LockModeType.PESSIMISTIC_WRITE);
        List<String> used = removal.names().stream()
                .filter(name -> Item.count("study = ?1 and subfield = ?2", removal.study(), name) > 0)
                .toList();
        if (!used.isEmpty()) {
            removal.errors().add("subfields", messages.subfieldInUse(String.join(", ", used)));
        }
    }
}
