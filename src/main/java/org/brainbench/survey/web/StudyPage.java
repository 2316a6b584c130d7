package org.brainbench.survey.web;

/** A page of a study that those who run it go to and fro between; in the order of the navigation. */
public enum StudyPage {
    ABOUT("", "/studies/%s"),
    SETUP("ADMIN", "/admin/studies/%s/setup"),
    SETTINGS("ADMIN", "/admin/studies/%s"),
    ITEMS("ADMIN", "/admin/studies/%s/items"),
    INVITATIONS("ADMIN", "/admin/studies/%s/invitations"),
    PANEL("ADMIN", "/admin/studies/%s/panel"),
    MODEL_RUNS("ADMIN", "/admin/studies/%s/models"),
    IMPORT("ADMIN", "/admin/studies/%s/responses"),
    RESULTS("RESEARCHER", "/studies/%s/results"),
    FIGURES("RESEARCHER", "/studies/%s/results/figures"),
    RELIABILITY("RESEARCHER", "/studies/%s/results/reliability"),
    ITEM_RESULTS("RESEARCHER", "/studies/%s/results/items"),
    MODELS("RESEARCHER", "/studies/%s/results/models"),
    MEMORISATION("RESEARCHER", "/studies/%s/results/models/memorisation");

    private final String role;
    private final String address;

    StudyPage(String role, String address) {
        this.role = role;
        this.address = address;
    }

    /** The role that the page is for; empty if anybody may see it. */
    public String role() {
        return role;
    }

    /** Its address in the study with this slug. */
    public String in(String study) {
        return address.formatted(study);
    }
}
