package org.brainbench.survey.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that an expert reads from the consent to the debrief. */
@MessageBundle("session")
public interface SessionMessages {

    @Message("This study is not open.")
    String notOpen();

    @Message("This study is closed. Thank you for your interest.")
    String closed();

    @Message("To take part, log in or register first.")
    String loginFirst();

    @Message("Only accounts with the role Expert can take part.")
    String expertsOnly();

    @Message("You have begun this study. Your answers so far are saved.")
    String begun();

    @Message("Go on where I stopped")
    String goOn();

    @Message("You have finished this study. Thank you!")
    String finished();

    @Message("See my debrief")
    String toDebrief();

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

    @Message("Start the test")
    String start();

    @Message("This study has no items that you could be shown. Please come back later.")
    String noItems();

    @Message("Trial {position} of {total}")
    String progress(int position, int total);

    @Message("Which version is the original?")
    String question();

    @Message(
            "One version is the abstract as it was published. In the other, the result was altered. The parts that differ are marked in both.")
    String instruction();

    @Message("Version {side}")
    String version(String side);

    @Message("Version {side} is the original")
    String choose(String side);

    @Message("Your answer")
    String answerLegend();

    @Message("How confident are you?")
    String confidence();

    @Message("0 = guessing, 100 = certain")
    String confidenceScale();

    @Message("How much do you know about this topic?")
    String expertise();

    @Message("0 = nothing, 100 = it is my own field")
    String expertiseScale();

    @Message("not set yet")
    String unset();

    @Message("Have you read or heard about this very study before?")
    String recognised();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Save and go on")
    String submit();

    @Message("Your answer to that trial was already saved; the first one counts. Here is the trial that is due.")
    String alreadySaved();

    @Message("That trial is not due. Here is the one that is.")
    String outOfTurn();

    @Message("Debrief")
    String debriefTitle();

    @Message("You were right in {correct} of {total} trials.")
    String score(long correct, int total);

    @Message("Guessing would give half of them. Thank you for taking part!")
    String scoreLead();

    @Message("Trial")
    String trial();

    @Message("Your choice")
    String yourChoice();

    @Message("Original")
    String original();

    @Message("Outcome")
    String outcome();

    @Message("right")
    String right();

    @Message("wrong")
    String wrong();

    @Message("Published abstract")
    String doi();

    @Message("Subfield")
    String subfield();
}
