package org.brainbench.survey.result;

import org.brainbench.survey.account.CareerPosition;
import org.brainbench.survey.study.Exclusion;
import org.brainbench.survey.study.Study;

import java.util.List;
import java.util.Set;

/**
 * The filters of a page and what is chosen in them.
 *
 * @param study its slug
 * @param page the last part of the page's address; empty for the results themselves
 * @param creators that can be chosen
 * @param creator that is chosen
 * @param subfields that can be chosen
 * @param positions that can be chosen
 * @param narrowing what else is chosen
 * @param rules that can be applied
 * @param applied labels of those that are
 * @param own whether these are the study's own rules
 * @param ownRules the end of an address that asks for the same answers under these; may be empty
 * @param answered whether the study has any answers, whatever is chosen
 * @param ownQuery the end of an address that asks for the same creator and rules; may be empty
 * @param query the end of an address that asks for the same answers; may be empty
 */
record FilterChoice(
        String study,
        String page,
        List<String> creators,
        String creator,
        List<String> subfields,
        List<CareerPosition> positions,
        Narrowing narrowing,
        List<Exclusion> rules,
        List<String> applied,
        boolean own,
        String ownRules,
        boolean answered,
        String ownQuery,
        String query) {

    private static final List<String> CREATORS = List.of("all", "human", "machine");

    private static final String ITEM = "items/";
    private static final String PAIR = "models/pair";

    static FilterChoice of(Study study, String page, ResultQuery query, Narrowing narrowing, boolean answered) {
        Selection selection = query.selection(study);
        return new FilterChoice(
                study.slug,
                page,
                CREATORS,
                selection.label(),
                List.copyOf(study.subfields),
                List.of(CareerPosition.values()),
                narrowing,
                List.of(Exclusion.values()),
                selection.exclusions().stream().map(Exclusion::label).toList(),
                Set.copyOf(study.exclusions).equals(selection.exclusions()),
                narrowing.appendedTo(new ResultQuery(query.creator(), null).address()),
                answered,
                query.address(),
                narrowing.appendedTo(query.address()));
    }

    /** Whether it is about several items. */
    public boolean hasItems() {
        return !page.startsWith(ITEM);
    }

    /** Whether it depends on which answers are looked at. */
    public boolean hasAnswers() {
        return !page.equals(PAIR);
    }

    /** Whether it can be narrowed beyond a creator and rules. */
    public boolean isNarrow() {
        return !page.isEmpty();
    }

    /** The address of this page. */
    public String pageAddress() {
        return "/studies/" + study + "/results" + (page.isEmpty() ? "" : "/" + page);
    }

    /** The address of this page under the study's own rules. */
    public String ownRulesAddress() {
        return pageAddress() + ownRules;
    }

    /** The address of the results under those of these filters that they know. */
    public String resultsAddress() {
        return "/studies/" + study + "/results" + ownQuery;
    }

    /** The address of something under the results that is about the same answers. */
    public String address(String what) {
        return "/studies/" + study + "/results" + (what.isEmpty() ? "" : "/" + what) + query;
    }

    /** The address of how one item was answered. */
    public String itemAddress(long item) {
        return address("items/" + item);
    }

    /** The address of two model runs beside each other. */
    public String pairAddress(long first, long second) {
        return address(PAIR, "first=" + first + "&second=" + second);
    }

    /** The address of this page, of an item, with the texts of one of its versions. */
    public String versionAddress(int version) {
        return address(page, "version=" + version);
    }

    /** The same with one more parameter. */
    String address(String what, String parameter) {
        return address(what) + (query.isEmpty() ? "?" : "&") + parameter;
    }
}
