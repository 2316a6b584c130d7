package org.brainbench.survey.account;

import java.util.Collection;
import java.util.List;

/** What the audit shows of studies; this room knows none, so another one tells it. */
public interface StudyTitles {

    /**
     * A study that there is.
     *
     * @param slug its name in addresses
     * @param title what people call it
     * @param language of the title: a BCP 47 tag
     */
    record StudyTitle(String slug, String title, String language) {}

    /** Those of these names in addresses that lead to a study. */
    List<StudyTitle> of(Collection<String> slugs);
}
