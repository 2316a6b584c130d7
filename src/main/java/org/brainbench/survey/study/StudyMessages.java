package org.brainbench.survey.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages that list and set up studies. */
@MessageBundle("study")
public interface StudyMessages {

    @Message("Studies")
    String listTitle();

    @Message("No study is open at the moment. Please come back later.")
    String noneOpen();

    @Message("About this study")
    String about();

    @Message("Results")
    String results();

    @Message("Manage studies")
    String adminTitle();

    @Message("New study")
    String newTitle();

    @Message("Settings")
    String settings();

    @Message("Items")
    String items();

    @Message("By invitation only: only people with an invitation link can start")
    String byInvitation();

    @Message("Invitations")
    String invitations();

    @Message("Links that let people into this study. Whoever opens one logs in or registers, and then can start.")
    String invitationsLead();

    @Message("Everyone can start this study, with or without an invitation. Its settings can change that.")
    String invitationsOptional();

    @Message("The invitation is revoked. Those who came by it before stay in the study.")
    String invitationRevoked();

    @Message("This is the new link. Copy it now: it is not shown again.")
    String invitationMade();

    @Message("There are no invitations yet. Make one below, and send its link or put it on a poster.")
    String noInvitations();

    @Message("Name")
    String invitationName();

    @Message("Whom it is for, so that you know which one to revoke.")
    String invitationNameHint();

    @Message("Used")
    String invitationUsed();

    @Message("{uses} of {most}")
    String invitationUses(int uses, int most);

    @Message("Expires")
    String invitationExpires();

    @Message("Revoke")
    String revokeInvitation();

    @Message("revoked")
    String invitationIsRevoked();

    @Message("used up")
    String invitationIsUsedUp();

    @Message("expired")
    String invitationIsExpired();

    @Message("New invitation")
    String newInvitation();

    @Message("For how many people")
    String invitationMaxUses();

    @Message("Expires after (days)")
    String invitationDays();

    @Message("Make the link")
    String makeInvitation();

    @Message("You are invited to take part in this study.")
    String invited();

    @Message("Please log in, or register if you have no account yet. You will be brought back here afterwards.")
    String joinLogIn();

    @Message("Accept the invitation")
    String join();

    @Message(
            "This is an invitation for experts. You are logged in with an account that cannot take part. To accept it, log out and log in as an expert.")
    String joinExperts();

    @Message("Title")
    String title();

    @Message("Short name (in links)")
    String slug();

    @Message("Lower-case letters, digits and hyphens, such as brainbench-2026.")
    String slugHint();

    @Message("There is a study with this short name already.")
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

    @Message("Language of the abstracts and texts")
    String language();

    @Message(
            "A tag such as en, zh-CN or de. It tells screen readers how to pronounce these texts. The pages themselves come in each reader’s own language.")
    String languageHint();

    @Message("Subfields")
    String subfields();

    @Message("One per line, in the order in which results list them.")
    String subfieldsHint();

    @Message("\"{name}\" stands here twice.")
    String subfieldTwice(String name);

    @Message("\"{name}\" is longer than {max} characters.")
    String subfieldTooLong(String name, int max);

    @Message("Human-created items")
    String humanTrials();

    @Message("Machine-created items")
    String machineTrials();

    @Message("Practice trials")
    String practiceTrials();

    @Message("Catch trials")
    String catchTrials();

    @Message(
            "Where the items of a kind run out, a session has fewer. Practice and catch trials never count in results.")
    String planHint();

    @Message("How a pair is shown")
    String presentation();

    @Message(
            "{#switch name}{#case 'SIDE_BY_SIDE'}Side by side{#case 'INLINE'}Inline, as in the published study{/switch}")
    String presentationName(String name);

    @Message("Hours after which an idle session no longer holds its items")
    String leaseHours();

    @Message("Sessions a person may take")
    String maxSessions();

    @Message("Debrief shows which versions were original")
    String debrief();

    @Message(
            "{#switch name}{#case 'AT_ONCE'}To each expert as soon as they have finished{#case 'WHEN_CLOSED'}To everyone when the study is closed{/switch}")
    String debriefName(String name);

    @Message("Left out of the results, never out of the data")
    String exclusions();

    @Message(
            "{#switch name}{#case 'CATCH'}Participants who failed a catch trial{#case 'SLIDERS'}Participants who moved no slider in any trial{#case 'LOOKUP'}Participants who looked something up{#case 'RECOGNISED'}Trials that were recognised{#case 'FAST'}Trials faster than 5 seconds{/switch}")
    String exclusionName(String name);

    @Message("A session needs at least one trial.")
    String noTrials();

    @Message("Create study")
    String create();

    @Message("Save settings")
    String save();

    @Message(
            "Somebody else has changed this study since you opened this page. Nothing was saved. What you entered is below. Compare it with what is stored now. Saving again replaces it with your version.")
    String changedMeanwhile();

    @Message("See what is stored now")
    String seeStored();

    @Message("Saved.")
    String saved();

    @Message("Title or short name")
    String searchTitle();

    @Message("Created")
    String created();

    @Message("The study {slug} was deleted.")
    String studyDeleted(String slug);

    @Message("Delete the study")
    String deleteTitle();

    @Message("Only a draft without answers can be deleted. Deleting cannot be undone.")
    String deleteLead();

    @Message("Keep the study")
    String deleteCancel();

    @Message("This will also be deleted:")
    String deleteHolds();

    @Message(
            "{#switch what}{#case 'items'}Items, with all their versions{#case 'runs'}Model runs, with their scores and reference texts{#case 'imports'}Records of imports of answers{#case 'invitations'}Invitations{#else}Versions of the consent text{/switch}: {count}")
    String deleteCount(String what, long count);

    @Message("Short name of the study")
    String deleteConfirm();

    @Message("This is not its short name. Nothing was deleted.")
    String deleteNotConfirmed();

    @Message("This study is not a draft, so it cannot be deleted. You can close it in its settings.")
    String deleteNotDraft();

    @Message(
            "Participants have taken part in this study, so it cannot be deleted. You can close it in its settings; its data stay.")
    String deleteAnswered();

    @Message("Open again")
    String reopenInvitation();

    @Message("The invitation is open again.")
    String invitationReopened();

    @Message(
            "Those who came by an invitation stay in the study when it is revoked. A revoked invitation can be opened again.")
    String invitationUndo();

    @Message("Save mine anyway")
    String saveMine();

    @Message("To delete the study, type its short name:")
    String deleteType();

    @Message(
            "Answers were imported into this study, so it cannot be deleted. You can close it in its settings; its data stay.")
    String deleteImported();

    @Message("Copy the link")
    String copyLink();

    @Message("Copied")
    String copied();

    @Message("Invitations made so far")
    String invitationsMade();

    @Message("Find an invitation")
    String findInvitation();
}
