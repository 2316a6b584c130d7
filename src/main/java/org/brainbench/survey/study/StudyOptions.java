package org.brainbench.survey.study;

import io.quarkus.qute.TemplateGlobal;
import io.quarkus.qute.i18n.MessageBundles;
import org.brainbench.survey.web.Option;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;

/** What the selects of a study's form offer, in every template by these names. */
@TemplateGlobal
final class StudyOptions {

    private StudyOptions() {}

    static List<Option> statusOptions() {
        return options(StudyStatus.values(), StudyMessages::statusName);
    }

    static List<Option> presentationOptions() {
        return options(Presentation.values(), StudyMessages::presentationName);
    }

    static List<Option> debriefOptions() {
        return options(DebriefTime.values(), StudyMessages::debriefName);
    }

    static List<Option> exclusionOptions() {
        return options(Exclusion.values(), StudyMessages::exclusionName);
    }

    private static List<Option> options(Enum<?>[] values, BiFunction<StudyMessages, String, String> name) {
        StudyMessages messages = MessageBundles.get(StudyMessages.class);
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), name.apply(messages, value.name())))
                .toList();
    }
}
