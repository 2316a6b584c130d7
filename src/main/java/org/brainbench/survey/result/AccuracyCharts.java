package org.brainbench.survey.result;

import org.brainbench.survey.account.AccountMessages;
import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.result.AccuracyChart.Bar;
import org.brainbench.survey.result.AccuracyChart.Group;
import org.brainbench.survey.result.StudyResults.TopExpertise;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** The charts of the results page. */
@ApplicationScoped
class AccuracyCharts {

    private static final int ALL = 0;
    private static final int POOLED = 1;
    private static final int PER_ITEM = 2;

    private final ResultMessages messages;
    private final AccountMessages accountMessages;

    AccuracyCharts(ResultMessages messages, AccountMessages accountMessages) {
        this.messages = messages;
        this.accountMessages = accountMessages;
    }

    /** All subfields together, with both definitions of the most expert answers, and each one. */
    AccuracyChart bySubfield(StudyResults results) {
        TopExpertise top = results.topExpertise();
        List<Group> groups = new ArrayList<>();
        groups.add(new Group(
                messages.allSubfields(),
                List.of(
                        new Bar(ALL, null, results.overall()),
                        new Bar(POOLED, top.pooled().threshold(), top.pooled().accuracy()),
                        new Bar(PER_ITEM, null, top.perItem()))));
        results.subfields()
                .forEach(subfield -> groups.add(new Group(
                        subfield.name(),
                        List.of(
                                new Bar(ALL, null, subfield.accuracy()),
                                new Bar(
                                        POOLED,
                                        subfield.topExpertise().threshold(),
                                        subfield.topExpertise().accuracy())))));
        return new AccuracyChart(
                "subfields",
                messages.bySubfield(),
                messages.subfield(),
                List.of(messages.allAnswers(), messages.topPooled(), messages.topPerItem()),
                groups);
    }

    AccuracyChart byPosition(StudyResults results) {
        return new AccuracyChart(
                "positions",
                messages.byPosition(),
                messages.position(),
                List.of(messages.allAnswers()),
                results.positions().stream()
                        .map(position ->
                                new Group(name(position.name()), List.of(new Bar(ALL, null, position.accuracy()))))
                        .toList());
    }

    /** What a position is called by whoever reads the page. */
    private String name(String label) {
        return Arrays.stream(CareerPosition.values())
                .filter(position -> position.label().equals(label))
                .map(position -> accountMessages.positionName(position.name()))
                .findFirst()
                .orElse(label);
    }
}
