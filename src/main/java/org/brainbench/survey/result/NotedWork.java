package org.brainbench.survey.result;

import org.brainbench.survey.account.AuditAction;
import org.brainbench.survey.account.AuditEntry;
import org.brainbench.survey.account.AuditWords;
import org.brainbench.survey.study.Study;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jakarta.enterprise.context.ApplicationScoped;

/** Work that has come to its end within one request: the audit knows of it. */
@ApplicationScoped
class NotedWork implements RecentWork {

    private static final Set<AuditAction> KINDS = EnumSet.of(
            AuditAction.ITEMS_IMPORTED,
            AuditAction.ANSWERS_IMPORTED,
            AuditAction.MODEL_RUN_IMPORTED,
            AuditAction.REFERENCES_IMPORTED,
            AuditAction.DATA_EXPORTED);

    private final AuditWords words;

    NotedWork(AuditWords words) {
        this.words = words;
    }

    @Override
    public List<Work> latest(Collection<Study> studies, int most) {
        List<String> slugs = studies.stream().map(study -> study.slug).toList();
        return AuditEntry.latest(KINDS, slugs, most).stream()
                .map(entry -> new Work(
                        entry.action,
                        entry.study,
                        entry.actor == null ? null : entry.actor.email,
                        Work.State.DONE,
                        0,
                        0,
                        words.of(entry),
                        entry.happenedAt,
                        address(entry)))
                .toList();
    }

    private static String address(AuditEntry entry) {
        String study = "/admin/studies/" + entry.study;
        return switch (entry.action) {
            case ITEMS_IMPORTED -> study + "/items";
            case ANSWERS_IMPORTED -> study + "/responses";
            case MODEL_RUN_IMPORTED, REFERENCES_IMPORTED -> study + "/models";
            default -> null;
        };
    }
}
