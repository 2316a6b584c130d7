package org.brainbench.survey.result;

import org.brainbench.survey.web.FormErrors;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Numbers of a study that might be run, as an address has them.
 *
 * @param participants 1 to 1,000,000
 * @param items 1 to 1,000,000
 * @param trials of each participant, 1 to 1,000,000
 */
record PlanQuery(
        @RestQuery String participants,
        @RestQuery String items,
        @RestQuery String trials) {

    private static final String NUMBER = "0*[1-9]\\d{0,5}|0*1000000";

    /** None unless all three are given; what is wrong with them goes into the errors. */
    Optional<PlanQuery> checked(ReliabilityMessages messages, FormErrors errors) {
        if (Stream.of(participants, items, trials).allMatch(PlanQuery::isBlank)) {
            return Optional.empty();
        }
        check("participants", participants, messages, errors);
        check("items", items, messages, errors);
        check("trials", trials, messages, errors);
        return errors.isEmpty() ? Optional.of(this) : Optional.empty();
    }

    /** Whether all three are given. */
    boolean isComplete() {
        return Stream.of(participants, items, trials).noneMatch(PlanQuery::isBlank);
    }

    int participantCount() {
        return Integer.parseInt(participants.strip());
    }

    int itemCount() {
        return Integer.parseInt(items.strip());
    }

    int trialCount() {
        return Integer.parseInt(trials.strip());
    }

    private static void check(String name, String value, ReliabilityMessages messages, FormErrors errors) {
        if (isBlank(value) || !value.strip().matches(NUMBER)) {
            errors.add(name, messages.planNumber());
        }
    }

    private static boolean isBlank(String value) {
        return value == null || value.isBlank();
    }
}
