package org.brainbench.survey.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that an expert reads from the consent to the debrief. */
@MessageBundle("session")
public interface SessionMessages {

    @Message("This study is a draft: only its team sees this page.")
    String notOpen();

    @Message("Go on setting it up")
    String toGuide();

    @Message("See the preview")
    String toPreview();

    @Message("See the open studies")
    String otherStudies();

    @Message("Back to the studies")
    String backToStudies();

    @Message("This study is closed. Thank you for your interest.")
    String closed();

    @Message("This study is by invitation only. Please open the link in your invitation while you are logged in.")
    String byInvitation();

    @Message(
            "This study is by invitation only. Please open the link in your invitation, or log in if you have accepted it already.")
    String byInvitationFirst();

    @Message("To take part, log in or register first.")
    String loginFirst();

    @Message("Only accounts with the role Expert can take part; an admin can give it to you.")
    String expertsOnly();

    @Message("You have begun this study. Your answers so far are saved.")
    String begun();

    @Message("Go on where I stopped")
    String goOn();

    @Message("You have finished this study. Thank you!")
    String finished();

    @Message("See my debrief")
    String toDebrief();

    @Message("What to expect")
    String expectTitle();

    @Message("You judge {trials} abstracts, each in two versions.")
    String expectTrials(int trials);

    @Message(
            "{#if practice == 1}Before that you practise on one abstract{#else}Before that you practise on {practice} abstracts{/if}, and see at once whether you were right.")
    String expectPractice(int practice);

    @Message("Most experts need {least} to {most} minutes. There is no time limit.")
    String expectMinutes(long least, long most);

    @Message(
            "You can stop at any time. Every answer is saved as you give it, and you go on where you stopped, on this or another device.")
    String expectPause();

    @Message("Consent")
    String consentLegend();

    @Message("I have read this and agree to take part.")
    String consentAgree();

    @Message("Please agree, or leave this page if you do not want to take part.")
    String consentMissing();

    @Message("About you")
    String profileLegend();

    @Message("Please check that this is still right.")
    String profileLead();

    @Message("Please tell us a little about yourself.")
    String profileFirst();

    @Message("Start the test")
    String start();

    @Message(
            "You have taken {taken} of {most} sessions. You may take another one, with abstracts that you have not seen.")
    String another(int taken, int most);

    @Message(
            "You withdrew from this study. Your answers and what you said about yourself have been erased, and you cannot take part again.")
    String withdrawn();

    @Message("This study has no items that you could be shown. Please come back later.")
    String noItems();

    @Message("Trial {position} of {total}")
    String progress(int position, int total);

    @Message("Practice trial {position} of {total}")
    String practiceProgress(int position, int total);

    @Message("This one is for practice and does not count. You will see at once whether you were right.")
    String practiceLead();

    @Message("For the two scales, click the line or type a number.")
    String scaleHint();

    @Message(
            "One version is the abstract as it was published; in the other, the result was altered. Wherever they differ, both wordings stand here, version A first. Choosing a wording chooses its version throughout.")
    String inlineInstruction();

    @Message("in version {side}:")
    String inVersion(String side);

    @Message("Your practice answer was right: version {side} is the original.")
    String practiceRight(String side);

    @Message("Your practice answer was wrong: version {side} is the original.")
    String practiceWrong(String side);

    @Message("What was altered: the original wording is marked, the altered one struck through.")
    String whatWasAltered();

    /** Read aloud before each wording. */
    @Message("original:")
    String original();

    @Message("altered:")
    String altered();

    @Message("Go on")
    String next();

    @Message("Which version is the original?")
    String question();

    @Message(
            "One version is the abstract as it was published. In the other, the result was altered. The parts that differ are marked in both.")
    String instruction();

    @Message("Version {side}")
    String version(String side);

    @Message("Both versions")
    String bothVersions();

    /** Read aloud where a stretch begins that reads otherwise in the other version. */
    @Message("difference begins:")
    String differs();

    @Message("difference ends,")
    String differsNoMore();

    @Message("nothing here")
    String nothingHere();

    @Message("About {minutes} minutes left")
    String minutesLeft(String minutes);

    @Message("About one minute left")
    String minuteLeft();

    @Message("Text size")
    String textSize();

    @Message("Text size: {percent}%")
    String textSizeIs(String percent);

    @Message("Smaller text")
    String smallerText();

    @Message("Larger text")
    String largerText();

    @Message("Keyboard")
    String keys();

    @Message("Answering by keyboard")
    String keysTitle();

    @Message("choose version A or B")
    String keyChoose();

    @Message("goes to the next question, Shift and Tab back")
    String keyTab();

    @Message("move the slider in focus")
    String keyArrows();

    @Message("set the slider in focus to 0, 10, 20 … 90")
    String keyDigits();

    @Message("sets the slider in focus to 100")
    String keyEnd();

    @Message("saves the answer and goes on")
    String keyEnter();

    @Message("shows these keys")
    String keyHelp();

    @Message("closes them")
    String keyEscape();

    @Message("Use the keys A, B and ?")
    String keySwitch();

    @Message("Switch them off if they get in the way, for instance when you control the page by voice.")
    String keySwitchLead();

    @Message("Close")
    String close();

    @Message("Not sent yet: please answer what is marked.")
    String incomplete();

    @Message("This answer is not saved yet. Please answer the questions shown in red below.")
    String refused();

    @Message("Please answer.")
    String unanswered();

    @Message("Version {side} is the original")
    String choose(String side);

    @Message("How confident are you?")
    String confidence();

    @Message("0 = guessing, 100 = certain")
    String confidenceScale();

    @Message("How much do you know about this topic?")
    String expertise();

    @Message("0 = nothing, 100 = my own field")
    String expertiseScale();

    @Message("not set yet")
    String unset();

    /** How a slider speaks its value; the meaning is one of those below. */
    @Message("{value} of 100, {meaning}")
    String spoken(String value, String meaning);

    /** Of 0, of five equal steps between, of 100. */
    @Message(
            "guessing | hardly confident | slightly confident | somewhat confident | fairly confident | very confident | certain")
    String confidenceMeanings();

    /** Likewise. */
    @Message("nothing | hardly anything | a little | a fair amount | much | very much | my own field")
    String expertiseMeanings();

    @Message("Have you read or heard about this paper before?")
    String recognised();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Save and go on")
    String submit();

    @Message("That answer was already saved; the first one counts. Please go on here.")
    String alreadySaved();

    @Message("That trial is not the next one. Please go on here.")
    String outOfTurn();

    @Message("Not sent yet. What you enter is kept on this device.")
    String kept();

    @Message("Saving…")
    String saving();

    @Message("Not saved yet: the server cannot be reached. Trying again; please leave this page open.")
    String retrying();

    @Message("Not saved yet: you have been logged out. Log in again, and your answer is still here.")
    String loggedOut();

    @Message("The last answer is saved.")
    String savedLast();

    @Message("Two final questions")
    String endTitle();

    @Message("All your answers are saved.")
    String allSaved();

    @Message("Please answer frankly: your answers here have no consequences for you.")
    String endLead();

    @Message("Please answer the question below. Your answers to the trials are saved.")
    String endIncomplete();

    @Message("Did you look anything up during the test?")
    String lookedUp();

    @Message("Is there anything that you would like to tell us? (optional)")
    String remark();

    @Message("Finish")
    String finish();

    @Message("Your receipt code")
    String receipt();

    @Message("Keep it if you may want to ask about your data later: it identifies your data without your name.")
    String receiptLead();

    @Message("Copy the code")
    String copyReceipt();

    @Message("Copied")
    String copied();

    @Message(
            "Which versions were original will be shown here when the study is closed, so that answers cannot travel from one expert to the next.")
    String debriefLater();

    @Message("Confidence and accuracy")
    String calibrationTitle();

    @Message(
            "How often you were right at each level of confidence, beside all {experts} experts who have finished this study.")
    String calibrationLead(long experts);

    @Message(
            "How often you were right at each level of confidence. Once five experts have finished, their figures appear beside yours.")
    String calibrationAlone();

    @Message("Confidence (0–100)")
    String confidenceColumn();

    @Message("You")
    String you();

    @Message("All experts")
    String allExperts();

    @Message("All levels")
    String allLevels();

    @Message("{share}% ({correct} of {total})")
    String shareOf(long share, long correct, long total);

    @Message("Withdraw")
    String withdrawTitle();

    @Message("Withdraw from this study")
    String withdraw();

    @Message(
            "You can withdraw without giving a reason. Your answers, your remark and what you said about yourself are then erased from this study for good. What stays is that somebody withdrew, and that your account cannot take part in it again.")
    String withdrawLead();

    @Message(
            "Data that the team downloaded before cannot be called back. They show your answers under a random code, never your name, and the team can see which code to remove.")
    String withdrawExported();

    @Message(
            "This erases {answers} {#if answers == 1}answer{#else}answers{/if} from {sessions} {#if sessions == 1}session{#else}sessions{/if}. It cannot be undone.")
    String withdrawCounts(long answers, long sessions);

    @Message("To withdraw, type the title of the study:")
    String withdrawType();

    @Message("Title of the study")
    String withdrawName();

    @Message("Please type the title of the study.")
    String withdrawMissing();

    @Message("This is not the title of the study. Nothing was erased.")
    String withdrawNotConfirmed();

    @Message("Yes, erase my data and withdraw")
    String withdrawConfirm();

    @Message("No, keep my data")
    String withdrawCancel();

    @Message("Debrief")
    String debriefTitle();

    @Message("Thank you for taking part!")
    String thanks();

    @Message("You were right in {correct} of {total} trials.")
    String score(long correct, int total);

    @Message("Guessing would give about half of them.")
    String scoreLead();

    @Message("Trial by trial")
    String trialsTitle();

    @Message("Open a trial to see what was altered.")
    String trialsLead();

    @Message("you chose {choice}, the original was {original}, confidence\u00a0{confidence}")
    String trialSummary(String choice, String original, int confidence);

    @Message("right")
    String right();

    @Message("wrong")
    String wrong();

    @Message("Published abstract")
    String doi();
}
