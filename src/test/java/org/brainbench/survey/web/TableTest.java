package org.brainbench.survey.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class TableTest {

    private static final TableColumns COLUMNS =
            new TableColumns("name", "r.id").with("name", "lower(r.name)").with("size", "r.size");

    @Test
    void theAddressKeepsWhatIsLookedForWhileTheOrderChanges() {
        Table table = Table.of("/runs", new TableQuery("size", " Llama 2&x ", 3), COLUMNS)
                .filter("kind", "base");
        assertThat(table.sortAddress("name")).isEqualTo("/runs?kind=base&q=Llama+2%26x&sort=name");
        assertThat(table.sortAddress("size")).isEqualTo("/runs?kind=base&q=Llama+2%26x&sort=-size");
        assertThat(table.pageAddress()).isEqualTo("/runs?kind=base&q=Llama+2%26x&sort=size&page=");
        assertThat(table.direction("size")).isEqualTo("ascending");
        assertThat(table.direction("name")).isNull();
    }

    @Test
    void everyOrderEndsInSomethingUnique() {
        assertThat(COLUMNS.orderBy("name")).isEqualTo(" order by lower(r.name) nulls last, r.id");
        assertThat(COLUMNS.orderBy("-size")).isEqualTo(" order by r.size desc nulls last, r.id desc");
    }

    @Test
    void whatThereIsNotIsNotUnderstoodAndLeftOut() {
        Table sorted = Table.of("/runs", new TableQuery("beauty; drop table", null, null), COLUMNS);
        assertThat(sorted.isNotUnderstood()).isTrue();
        assertThat(sorted.sort()).isEqualTo("name");
        Table filtered = Table.of("/runs", TableQuery.PLAIN, COLUMNS).filter("kind", "odd", List.of("base", "chat"));
        assertThat(filtered.isNotUnderstood()).isTrue();
        assertThat(filtered.isFiltered()).isFalse();
    }

    @Test
    void whatIsTypedIsLookedForLetterByLetter() {
        assertThat(new TableQuery(null, " 100%_A! ", null).pattern()).isEqualTo("%100!%!_a!!%");
        assertThat(TableQuery.PLAIN.pattern()).isEqualTo("%%");
    }
}
