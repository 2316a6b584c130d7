package org.brainbench.survey.app;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the home page and the error pages. */
@MessageBundle("app")
public interface AppMessages {

    @Message("Welcome")
    String homeTitle();

    @Message("Can experts tell real research results from altered ones?")
    String homeLead();

    @Message(
            "This server runs forward-looking benchmarks: experts read two versions of a recent abstract, one with an altered result, and say which is real. Their accuracy is compared with that of language models on the same items.")
    String homeText();

    @Message("Continue: {title}")
    String homeContinue(String title);

    @Message("See how your studies go")
    String homeConsole();

    @Message("See the open studies")
    String homeStudies();

    @Message(
            "{#switch status}{#case 400}This form could not be sent{#case 401}Please log in{#case 403}You do not have access to this page{#case 404}Page not found{#case 405}This cannot be done here{#case 413}This file is too large{#case 415}This kind of file is not accepted here{#case 500}Something went wrong on our side{#case 503}The server is not ready at present{#else}This did not work{/switch}")
    String errorTitle(int status);

    /** What programs are told in place of a page; they may look for these words. */
    @Message(
            "{#switch status}{#case 400}This request could not be understood{#case 401}Please log in{#case 403}This page is not for you{#case 404}There is nothing here{#case 405}This cannot be done here{#case 413}This is too large{#case 415}This kind of content is not taken here{#case 500}Something went wrong on our side{#case 503}The server is not ready at present{#else}This did not work{/switch}")
    String refusal(int status);

    @Message(
            "{#switch status}{#case 400}The page may have been open for too long, or the form did not arrive as a whole. What you entered on it is not saved; everything saved before is safe. Go back, reload the page and send the form again.{#case 401}You are not logged in any more. What has been saved is safe.{#case 403}Your account does not have the role it needs. If you think it should, write to the study team.{#case 404}The address may be mistyped, or what was here is gone.{#case 413}An upload may have at most 50 MB. Nothing of it has been saved.{#case 503}It cannot reach its database. What has been saved is safe; please try again in a minute.{#case 500}It has been noted in the server's log. What has been saved is safe; please try again.{#else}Please go back and try again.{/switch}")
    String errorText(int status);

    @Message("Go to the start page")
    String errorHome();

    @Message("Too many requests come from your network. Please wait a moment and try again.")
    String tooManyRequests();

    @Message("The request body is not valid JSON: {reason}")
    String badJson(String reason);

    @Message("This value does not fit here.")
    String badValue();

    @Message("Demo: textbook findings of neuroscience")
    String demoTitle();

    @Message(
            "A study to try the server with. Its abstracts were written for this software and sum up textbook findings in our own words; each DOI leads to a paper that reported the finding. Answers given here are not used for research.")
    String demoDescription();

    @Message(
            "**What this is.** A demonstration. You read pairs of abstracts and answer four questions about each pair. There is no time limit.\n\n**Taking part is voluntary.** You may stop at any time by closing the page, and come back and go on where you stopped.\n\n**What is stored.** Your answers, when you gave them, and the facts about you that you confirm when you start, under a random code. Your e-mail address is kept apart from them, is used only to log in, and appears in no result.\n\n**What it is used for.** To show what this server does. Answers given here are not used for research.\n\n**Withdrawing.** On the page with your score, or under *My account*, choose *Withdraw*: your answers and the facts about you are then erased for good.")
    String demoConsent();
}
