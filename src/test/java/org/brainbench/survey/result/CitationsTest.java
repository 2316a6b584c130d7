package org.brainbench.survey.result;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mean (Brier 1950, doi %s).",
                "Mean (Brier 1950, doi %s; Owen 2007).",
                "Mean, doi %s, of all",
                "均值（Brier 1950，doi %s）。",
                "doi %s"
            })
    void aDoiIsLinkedWithoutTheSentenceAroundIt(String sentence) {
        for (String doi : new String[] {
            "10.1214/07-AOAS122",
            "10.1175/1520-0493(1950)078<0001:VOFEIT>2.0.CO;2",
            "10.1111/j.2044-8295.1910.tb00206.x"
        }) {
            String text = sentence.formatted(doi);
            Document html = Jsoup.parse(Citations.links(text).getValue());
            assertThat(html.text()).isEqualTo(text);
            assertThat(html.select("a").eachText()).containsExactly("doi " + doi);
            assertThat(html.select("a").attr("href"))
                    .isEqualTo("https://doi.org/" + doi.replace("<", "%3C").replace(">", "%3E"));
        }
    }

    @Test
    void whatIsNoDoiStaysText() {
        assertThat(Citations.links("a < b & \"c\", doi unknown").getValue())
                .isEqualTo("a &lt; b &amp; &quot;c&quot;, doi unknown");
    }
}
