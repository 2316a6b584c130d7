package org.brainbench.survey.study;

import java.util.Map;

/**
 * What items a study has.
 *
 * @param scored how many items that count in results, by subfield; a subfield without any may be missing
 * @param human altered by people
 * @param machine altered by language models
 * @param practice to learn by
 * @param catching to check attention
 * @param abstracts how many different DOIs all of them have
 * @param warned items whose combined text does not agree with their two texts
 */
public record ItemStock(
        Map<String, Long> scored, long human, long machine, long practice, long catching, long abstracts, long warned) {

    public boolean isEmpty() {
        return human + machine + practice + catching == 0;
    }
}
