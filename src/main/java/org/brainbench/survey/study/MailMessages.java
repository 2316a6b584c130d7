package org.brainbench.survey.study;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Invitations by e-mail: the mails themselves, and the page on which admins send them. */
@MessageBundle("mail")
public interface MailMessages {

    @Message("Invitation to take part in a study: {title}")
    String subject(String title);

    @Message("Hello,")
    String greeting();

    @Message("Dear {name},")
    String greetingTo(String name);

    @Message(
            "{greeting}\n\nyou are invited to take part in the study “{title}”.\n\n{note}This link is for you alone and works once, until {day}:\n\n{link}\n\nYou log in there, or register if you have no account yet, and read what the study is about before you agree to anything. If you do not wish to take part, you need not do anything.\n")
    String mail(String greeting, String title, String note, String link, String day);

    @Message("Invite by e-mail")
    String title();

    @Message(
            "Each person gets a link of their own that lets one person in. Addresses are kept apart from answers and are in no export.")
    String lead();

    @Message("Addresses")
    String addresses();

    @Message(
            "One per line, with or without a name: ada@example.org or Ada Lovelace <ada@example.org>. At most 1000 at a time.")
    String addressesHint();

    @Message("Personal message (optional)")
    String note();

    @Message("Appears in the mail before the link.")
    String noteHint();

    @Message("Language of the mail")
    String language();

    @Message("{#switch code}{#case 'zh'}简体中文{#else}English{/switch}")
    String languageName(String code);

    @Message("Send the invitations")
    String send();

    @Message("Download the links instead")
    String give();

    @Message("You get a CSV file with one link per person, to send yourself. It can be downloaded only once.")
    String giveHint();

    @Message("This server is not set up to send mails. Download the links and send them yourself.")
    String noMail();

    @Message("Nothing was sent. {#if count == 1}This line is{#else}These lines are{/if} not accepted:")
    String refused(int count);

    @Message("This is not an e-mail address.")
    String notAnAddress();

    @Message("The name is longer than {max} characters.")
    String nameTooLong(int max);

    @Message("This address is already in line {line}.")
    String addressTwice(int line);

    @Message("This address has an open invitation already.")
    String invitedAlready();

    @Message("These are {count} addresses; at most {max} are taken at a time.")
    String tooMany(int count, int max);

    @Message("Sent {sent} of {all}, {failed} failed.")
    String progress(long sent, long all, long failed);

    @Message("Sending goes on. You can leave this page.")
    String goingOn();

    @Message("Invited people")
    String list();

    @Message("Nobody has been invited by e-mail yet.")
    String nobody();

    @Message("Address")
    String address();

    @Message("State")
    String state();

    @Message(
            "{#switch name}{#case 'WAITING'}waiting{#case 'SENDING'}being sent{#case 'SENT'}sent{#case 'FAILED'}not sent{#case 'GIVEN'}link downloaded{#case 'USED'}came{#case 'EXPIRED'}expired{#case 'REVOKED'}revoked{/switch}")
    String stateName(String name);

    @Message("The invitation is revoked.")
    String revoked();

    @Message("Revoke")
    String revoke();

    @Message("Send again")
    String again();

    @Message("The mail is sent again with another link; the one before no longer works.")
    String askedAgain();

    @Message("A mail that stays “being sent” was on its way when the server stopped. It may or may not have arrived.")
    String unknownHint();

    @Message("Erase the addresses")
    String eraseTitle();

    @Message(
            "When the study has ended, the addresses are no longer needed. Erasing them cannot be undone. Those who came stay in the study. Links that were not used no longer work.")
    String eraseLead();

    @Message("Short name of the study: type {name} to confirm")
    String eraseConfirm(String name);

    @Message("Erase {count} {#if count == 1}address{#else}addresses{/if}")
    String erase(int count);

    @Message("This is not the short name of the study. Nothing was erased.")
    String eraseWrong();

    @Message("The addresses are erased.")
    String erased();

    @Message("“{text}”: {reason}")
    String refusedLine(String text, String reason);
}
