package org.brainbench.survey.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages that lead a study from the preset to its opening. */
@MessageBundle("setup")
public interface SetupMessages {

    @Message("Set up")
    String title();

    @Message(
            "Seven steps from the preset to an open study. Everything is stored as soon as you save it. You can leave and come back, and others can work on it too.")
    String lead();

    @Message("Steps")
    String steps();

    @Message("Back to the guide")
    String back();

    @Message("All settings on one page")
    String allSettings();

    @Message(
            "{#switch name}{#case 'TEXTS'}Texts{#case 'SUBFIELDS'}Subfields{#case 'ITEMS'}Items{#case 'PLAN'}Plan of a session{#case 'ACCESS'}Who takes part{#case 'PREVIEW'}Preview{#case 'OPEN'}Open{/switch}")
    String stepName(String name);

    @Message(
            "{#switch name}{#case 'TEXTS'}What experts read before they start, and what they agree to.{#case 'SUBFIELDS'}The parts of the field by which results are listed. Each item belongs to one.{#case 'ITEMS'}The pairs of abstracts, uploaded as CSV files, one file per kind.{#case 'PLAN'}How many trials of each kind, how they look, and how many people you expect.{#case 'ACCESS'}Everyone, invited people only, or a recruitment panel.{#case 'PREVIEW'}Take the test as an expert sees it. Nothing is recorded.{#case 'OPEN'}Opening lets experts start.{/switch}")
    String stepLead(String name);

    @Message(
            "{#switch name}{#case 'DONE'}Done{#case 'ADVICE'}Please check{#case 'BLOCKED'}To do{#case 'WAITING'}Not yet open{#case 'READY'}Ready{/switch}")
    String stateName(String name);

    @Message("Must be done before the study opens:")
    String blocking();

    @Message("Edit")
    String edit();

    @Message("Go to the items")
    String toItems();

    @Message("See the preview")
    String toPreview();

    @Message("It looks right")
    String previewIsRight();

    @Message("Approved on {day}.")
    String previewedOn(String day);

    @Message("Invitations")
    String toInvitations();

    @Message("{count} {#if count == 1}subfield{#else}subfields{/if}")
    String subfieldCount(int count);

    @Message("{human} human-created, {machine} machine-created, {practice} practice, {catching} catch")
    String itemCounts(long human, long machine, long practice, long catching);

    @Message(
            "Trials per session: {human} human-created, {machine} machine-created, {practice} practice and {catching} catch.")
    String planCounts(int human, int machine, int practice, int catching);

    @Message(
            "With {people} {#if people == 1}participant{#else}participants{/if}, each human-created item gets about {ratings} {#if ratings == 1}rating{#else}ratings{/if}.")
    String ratingsExpected(int people, long ratings);

    @Message("Everyone with an account can start.")
    String openToAll();

    @Message("By invitation only; open invitations: {count}.")
    String invitedOnly(long count);

    @Message("Those who have finished see the completion code {code}.")
    String codeShown(String code);

    @Message("Open the study")
    String open();

    @Message("The study is open.")
    String isOpen();

    @Message("Open it again")
    String openAgain();

    @Message("The study is closed.")
    String isClosed();

    @Message("Close it, or change anything else, in its settings")
    String closeInSettings();

    @Message("The study is not open yet. This must be done first:")
    String cannotOpen();

    @Message("Save and go back")
    String save();

    // What is missing.

    @Message(
            "The consent text is still the preset’s. It does not say yet who runs this study, whom participants can ask, or who has approved it.")
    String consentIsPreset();

    @Message("The consent text still holds something to fill in: {words}")
    String placeholdersLeft(String words);

    @Message("human-created items")
    String humanItems();

    @Message("machine-created items")
    String machineItems();

    @Message("practice items")
    String practiceItems();

    @Message("catch items")
    String catchItems();

    @Message("Too few {kind}: {have}, and one session needs {want}. Upload more, or change the plan.")
    String itemsMissing(String kind, long have, int want);

    @Message(
            "The items come from {have} different abstracts, and one session needs {want}: nobody sees an abstract twice.")
    String abstractsTooFew(long have, int want);

    @Message("No scored items yet in: {names}")
    String subfieldsEmpty(String names);

    @Message(
            "Items whose combined abstract does not agree with their two texts: {count}. What differs is found by comparing the two texts.")
    String itemsWarned(long count);

    @Message("Say how many participants you expect, so that the number of ratings can be estimated.")
    String expectedUnknown();

    @Message("There are {items} {kind}: for {ratings} ratings of each, you need {people} participants, or fewer items.")
    String ratingsFew(String kind, long items, int ratings, long people);

    @Message(
            "There are {items} {kind}; somebody who takes every session needs {want}. Their last sessions will be shorter.")
    String sessionsRunShort(String kind, long items, long want);

    @Message("The study is by invitation only, and no open invitation exists.")
    String nobodyInvited();

    @Message("Nobody has said yet that the preview looks right.")
    String notPreviewed();

    // Beside the fields.

    @Message("Name and status")
    String groupName();

    @Message("Texts")
    String groupTexts();

    @Message("Trials of a session")
    String groupTrials();

    @Message("How a session runs")
    String groupCourse();

    @Message("Who takes part")
    String groupAccess();

    @Message("Recruitment panel")
    String groupPanel();

    @Message("Results")
    String groupResults();

    @Message("As experts read it in the list of studies.")
    String titleHint();

    @Message(
            "Only an open study takes sessions. A draft is shown to researchers and admins only. When a study is closed, results and debriefs stay, and it can be opened again.")
    String statusHint();

    @Message(
            "Say who runs the study and whom to ask (name and e-mail address), which committee has approved it and under which number, how long data are kept, and what is paid. Markdown. A changed text becomes a new version; those who agreed to an earlier version stay with it.")
    String consentHint();

    @Message(
            "If you recruit through a panel, add: “The panel tells us your participant number. It is kept apart from your answers, is used for payment alone, and is kept until payment is settled even if you withdraw.”")
    String consentPanelHint();

    @Message("Altered by human experts.")
    String humanHint();

    @Message("Altered by a language model.")
    String machineHint();

    @Message("Shown first, with the solution. Never counted.")
    String practiceHint();

    @Message("Easy to see through, to check attention. Never counted.")
    String catchHint();

    @Message("Side by side shows two whole abstracts; inline shows one, with both wordings wherever they differ.")
    String presentationHint();

    @Message("Waiting until the study is closed is safer where experts talk to each other.")
    String debriefHint();

    @Message("Each session shows other abstracts.")
    String maxSessionsHint();

    @Message("Items of a session that was left for longer are given to others. Those who come back can still go on.")
    String leaseHint();

    @Message("Expected participants")
    String expected();

    @Message("Only used to estimate the number of ratings. May stay empty.")
    String expectedHint();

    @Message("Completion code")
    String completionCode();

    @Message("Letters, digits, - and _. Shown on the last page to those who have finished. May stay empty.")
    String completionCodeHint();

    @Message("A completion code holds letters, digits, - and _ alone.")
    String completionCodeWrong();

    @Message("Return address (URL)")
    String completionUrl();

    @Message(
            "https://… Those who finish get a link to it. \\{code}, \\{participant}, \\{study} and \\{session} in it are filled in. Where it is empty, people from Prolific get Prolific’s own address.")
    String completionUrlHint();

    @Message(
            "This is not an address that begins with https://, or it has a placeholder other than \\{code}, \\{participant}, \\{study} and \\{session}.")
    String completionUrlWrong();

    @Message("Parameters of the panel’s link")
    String panelParameters();

    @Message(
            "Names of the link’s parameters for participant, study and session, in this order, separated by spaces. The preset is that of Prolific.")
    String panelParametersHint();

    @Message(
            "Please enter one to three different names with blanks between them: letters, digits, - and _, beginning with a letter.")
    String panelParametersWrong();

    @Message(
            "Rules that leave trials or participants out of the results. Researchers can switch each of them on or off on the results page.")
    String exclusionsHint();

    @Message("Start from")
    String startFrom();

    @Message("Preset (as in the published BrainBench study)")
    String publishedPreset();

    @Message("The settings of another study")
    String otherStudy();

    @Message("From another study, texts, subfields, plan and access are taken over. Items and invitations are not.")
    String otherStudyHint();

    @Message("Use these settings")
    String takeOver();

    @Message(
            "A title and a short name are enough. Everything else comes from the preset, and the next page leads you through it.")
    String newLead();

    @Message("More settings")
    String everythingElse();

    @Message("This study is open. What you change here counts for sessions that start afterwards.")
    String leadOpen();

    @Message("The study is open, and participants see it as it is now. Still to be put in order:")
    String openWithGaps();

    @Message("Upload items first.")
    String uploadFirst();
}
