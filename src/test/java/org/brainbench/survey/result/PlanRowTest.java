package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.brainbench.survey.item.Creator;
import org.brainbench.survey.testsupport.Accounts;
import org.brainbench.survey.testsupport.Answers;
import org.brainbench.survey.testsupport.Studies;
import org.brainbench.survey.testsupport.Visit;
import org.junit.jupiter.api.Test;

import java.util.List;

@QuarkusTest
class PlanRowTest {

    private static final int ITEMS = 12;

    @Test
    void everyRowSaysInWhatItDiffersFromTheStudy() {
        String page = "/studies/" + answered() + "/results/reliability";
        assertThat(names(page))
                .containsExactly(
                        "This study",
                        "2 × participants",
                        "4 × participants",
                        "2 × items",
                        "4 × items",
                        "2 × trials",
                        "All items for everybody");
        assertThat(names(page + "?participants=3&items=9&trials=2")).startsWith("Your numbers", "This study");
    }

    private static List<String> names(String page) {
        return Visit.of(Accounts.researcher())
                .page(page)
                .select("#plan tbody th")
                .eachText();
    }

    /** Each of six people answers five of the twelve items. */
    private static String answered() {
        String study = Studies.open();
        Studies.addItems(study, Creator.HUMAN, ITEMS);
        for (int person = 0; person < 6; person++) {
            Answers answers = Answers.in(study);
            for (int trial = 0; trial < 5; trial++) {
                int item = (2 * person + trial) % ITEMS;
                answers.add(Creator.HUMAN, item, (person + item * item) % 3 > 0, 10 * trial, 50);
            }
            answers.store();
        }
        return study;
    }
}
