package org.brainbench.survey.study;

import org.brainbench.survey.account.StudyTitles;

import java.util.Collection;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Titles of studies, for the audit. */
@ApplicationScoped
class StudiesNamed implements StudyTitles {

    @Override
    @Transactional
    public List<StudyTitle> of(Collection<String> slugs) {
        return slugs.isEmpty()
                ? List.of()
                : Study.<Study>list("slug in ?1", slugs).stream()
                        .map(study -> new StudyTitle(study.slug, study.title, study.language))
                        .toList();
    }
}
