package org.brainbench.survey.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.testsupport.PageStop;
import org.brainbench.survey.testsupport.PageTour;
import org.junit.jupiter.api.Test;

import java.util.Set;
import java.util.stream.Collectors;

class PageTourTest {

    /** Leads away to ORCID, and is a file. */
    private static final String NO_PAGE = "/login/orcid|/api/.*|.*\\.(json|csv|zip|js|png)";

    @Test
    void everyPageOfTheServerIsOnTheTour() {
        Set<String> seen = PageTour.stops().stream().map(PageStop::address).collect(Collectors.toSet());
        assertThat(AccessTest.addressesToGet())
                .filteredOn(address -> !address.matches(NO_PAGE))
                .isSubsetOf(seen);
    }

    @Test
    void noTwoStopsHaveTheSameName() {
        assertThat(PageTour.stops()).extracting(PageStop::name).doesNotHaveDuplicates();
    }
}
