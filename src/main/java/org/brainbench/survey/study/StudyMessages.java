package org.brainbench.survey.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages that list and set up studies. */
@MessageBundle("study")
public interface StudyMessages {

    @Message("Studies")
    String listTitle();

    @Message("No study is open at the moment.")
    String noneOpen();

    @Message("About this study")
    String about();

    @Message("Results")
    String results();

    @Message("Manage studies")
    String adminTitle();

    @Message("New study")
    String newTitle();

    @Message("Everything starts from the published BrainBench study; change what differs.")
    String newLead();

    @Message("Settings")
    String settings();

    @Message("Items")
    String items();

    @Message("Title")
    String title();

    @Message("Name in addresses")
    String slug();

    @Message("Lower-case letters, digits and hyphens, such as brainbench-2026.")
    String slugHint();

    @Message("There is a study with this name already.")
    String slugTaken();

    @Message("Status")
    String status();

    @Message("{#switch name}{#case 'DRAFT'}Draft{#case 'OPEN'}Open{#case 'CLOSED'}Closed{/switch}")
    String statusName(String name);

    @Message("Description")
    String description();

    @Message("Consent text")
    String consent();

    @Message("Markdown: **bold**, *emphasis*, lists, links, headings.")
    String markdownHint();

    @Message("Markdown. A changed text becomes a new version; who agreed to an earlier one stays with that.")
    String consentHint();

    @Message("Subfields")
    String subfields();

    @Message("One a line, in the order in which results list them.")
    String subfieldsHint();

    @Message("\"{name}\" stands here twice.")
    String subfieldTwice(String name);

    @Message("\"{name}\" is longer than {max} characters.")
    String subfieldTooLong(String name, int max);

    @Message("Trials with human-created items a session")
    String humanTrials();

    @Message("Trials with machine-created items a session")
    String machineTrials();

    @Message("A session needs at least one trial.")
    String noTrials();

    @Message("Create study")
    String create();

    @Message("Save settings")
    String save();

    @Message("Saved.")
    String saved();
}
