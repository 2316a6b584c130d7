package org.brainbench.survey.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts for people who come from a recruitment panel, and for admins who pay them. */
@MessageBundle("panel")
public interface PanelMessages {

    @Message("This link is not complete")
    String refusedTitle();

    @Message(
            "Please open the study from your panel’s page again: the link must carry your participant ID. If that does not help, write to the study’s team through the panel.")
    String refused();

    @Message(
            "You come from a recruitment panel. Your participant number there is kept apart from your answers and is used for payment alone.")
    String arrived();

    @Message("No e-mail address is needed: you get a generated account name instead.")
    String noEmail();

    @Message("Go on without an e-mail address")
    String goOnWithoutEmail();

    @Message(
            "Somebody has begun this study under your panel’s participant number. If it was you, log in with the account name and pass-phrase that you were shown then.")
    String taken();

    @Message("Your account")
    String accountTitle();

    @Message(
            "You are logged in now. Write these two down if you may come back with another browser or on another day. They are shown only once.")
    String accountLead();

    @Message("Account name")
    String accountName();

    @Message("Pass-phrase")
    String passPhrase();

    @Message("Go on to the study")
    String goOn();

    @Message("Your completion code")
    String completionTitle();

    @Message("Give this code to the panel, so that your participation counts.")
    String completionLead();

    @Message("Copy the code")
    String copy();

    @Message("Copied")
    String copied();

    @Message("Complete at the panel")
    String completeThere();

    @Message("Panel")
    String title();

    @Message("Participants from a recruitment panel")
    String listTitle();

    @Message(
            "The panel’s participant IDs are kept only for payment. They and the dates below never appear in results or exports of answers.")
    String listLead();

    @Message("The link to give to the panel")
    String link();

    @Message(
            "The panel fills in its own IDs. Where people come by an invitation link instead, add the same parameters to that link.")
    String linkHint();

    @Message("Nobody has come from a panel yet.")
    String nobody();

    @Message("Participant ID at the panel")
    String participant();

    @Message("Session ID at the panel")
    String session();

    @Message("State")
    String state();

    @Message("Started")
    String started();

    @Message("Finished")
    String finished();

    @Message("{#switch name}{#case 'STARTED'}started{#case 'FINISHED'}finished{#case 'WITHDRAWN'}withdrawn{/switch}")
    String stateName(String name);

    @Message("All")
    String all();

    @Message("Show")
    String filter();

    @Message("Download the list as CSV")
    String download();

    @Message("Erase the panel’s participant IDs")
    String eraseTitle();

    @Message(
            "When everyone is paid, the IDs are no longer needed. Erasing them cannot be undone. Answers stay. People who have been here can then begin again under the same ID, with another account.")
    String eraseLead();

    @Message("Short name of the study: type {name} to confirm")
    String eraseConfirm(String name);

    @Message("Erase {count} {#if count == 1}ID{#else}IDs{/if}")
    String erase(long count);

    @Message("This is not the short name of the study. Nothing was erased.")
    String eraseWrong();

    @Message("The IDs are erased.")
    String erased();

    @Message("Nobody on the list is in this state.")
    String nobodyFits();

    @Message("Who has come")
    String people();
}
