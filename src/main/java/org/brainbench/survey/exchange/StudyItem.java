package org.brainbench.survey.exchange;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.Doi;
import org.brainbench.survey.item.Item;
import org.brainbench.survey.study.Study;

import java.util.List;

/**
 * An item that answers can be about, without its texts.
 *
 * @param id of the item
 * @param version id of its current version
 * @param doi as uploaded
 * @param creator human or machine
 * @param subfield one of the study's
 * @param abstractId the number of the DOI in answers collected elsewhere; null where none came with it
 */
record StudyItem(long id, long version, String doi, Creator creator, String subfield, Integer abstractId) {

    /** The creators whose items the published format knows. */
    static final List<Creator> CREATORS = List.of(Creator.HUMAN, Creator.MACHINE);

    /** The items of a study by these creators, in order of creation. */
    static List<StudyItem> list(Study study) {
        return Item.getEntityManager()
                .createQuery("""
                        select i.id, v.id, i.doi, i.creator, i.subfield, i.abstractId
                        from ItemVersion v join v.item i
                        where i.study = :study and v.version = i.currentVersion and i.creator in :creators
                        order by i.id""", StudyItem.class)
                .setParameter("study", study)
                .setParameter("creators", CREATORS)
                .getResultList();
    }

    /** The DOI for comparing; two items of one DOI differ in their creator. */
    Doi key() {
        return Doi.of(doi).orElseThrow();
    }
}
