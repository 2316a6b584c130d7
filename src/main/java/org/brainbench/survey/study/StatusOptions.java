package org.brainbench.survey.study;

import io.quarkus.qute.TemplateGlobal;
import io.quarkus.qute.i18n.MessageBundles;
import org.brainbench.survey.web.Option;

import java.util.Arrays;
import java.util.List;

/** The statuses that a select offers. */
@TemplateGlobal
final class StatusOptions {

    private StatusOptions() {}

    static List<Option> statusOptions() {
        StudyMessages messages = MessageBundles.get(StudyMessages.class);
        return Arrays.stream(StudyStatus.values())
                .map(status -> new Option(status.name(), messages.statusName(status.name())))
                .toList();
    }
}
