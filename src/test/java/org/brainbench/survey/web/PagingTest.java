package org.brainbench.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagingTest {

    @ParameterizedTest
    @CsvSource({"0,1", "1,1", "25,1", "26,2", "50,2", "51,3"})
    void pagesAreFilledOneAfterAnother(long total, int pages) {
        assertThat(Paging.of(1, 25, total).pages()).isEqualTo(pages);
    }

    @ParameterizedTest
    @CsvSource({",1", "-3,1", "0,1", "2,2", "4,3", "2147483647,3"})
    void aPageBeyondTheListIsTheNearestThereIs(Integer asked, int page) {
        assertThat(Paging.of(asked, 25, 60).page()).isEqualTo(page);
    }

    @Test
    void theFirstPageHasNoPreviousAndTheLastNoNext() {
        assertThat(Paging.of(1, 25, 60)).matches(paging -> !paging.hasPrevious() && paging.hasNext());
        assertThat(Paging.of(3, 25, 60)).matches(paging -> paging.hasPrevious() && !paging.hasNext());
    }
}
