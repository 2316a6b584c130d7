package org.brainbench.survey.item;

import org.brainbench.survey.study.Study;
import org.brainbench.survey.web.Option;
import org.brainbench.survey.web.Paging;

import java.util.Arrays;
import java.util.List;

/**
 * A page of the items of a study, as an admin sees them.
 *
 * @param study whose items
 * @param creator whose alterations are listed; null for all
 * @param paging which part of the list
 * @param versions the current version of each item on this page
 * @param tally of all items of the study
 */
record ItemBank(Study study, Creator creator, Paging paging, List<ItemVersion> versions, ItemTally tally) {

    private static final int PAGE_SIZE = 25;
    private static final int BEGINNING_CHARACTERS = 70;

    static ItemBank of(Study study, Creator creator, Integer page) {
        Paging paging = Paging.of(page, PAGE_SIZE, Item.count(study, creator));
        return new ItemBank(
                study,
                creator,
                paging,
                ItemVersion.currentOf(study, creator)
                        .page(paging.page() - 1, PAGE_SIZE)
                        .list(),
                ItemTally.of(study));
    }

    /** The address of the list without the number of the page. */
    public String pageAddress() {
        return "/admin/studies/" + study.slug + "/items?" + (creator == null ? "" : "creator=" + creator.label() + "&")
                + "page=";
    }

    public List<Creator> creators() {
        return List.of(Creator.values());
    }

    List<Option> creatorOptions(ItemMessages messages) {
        return Arrays.stream(Creator.values())
                .map(one -> new Option(one.label(), messages.creator(one.label())))
                .toList();
    }

    /** The first words of an abstract. */
    public String beginning(ItemVersion version) {
        String text = version.originalText;
        return text.length() <= BEGINNING_CHARACTERS ? text : text.substring(0, BEGINNING_CHARACTERS) + "…";
    }
}
