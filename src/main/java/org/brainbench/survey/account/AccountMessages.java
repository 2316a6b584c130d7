package org.brainbench.survey.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of registration, log-in and the account pages. */
@MessageBundle("account")
public interface AccountMessages {

    @Message("Register")
    String registerTitle();

    @Message("Your e-mail address is used to log in and stays apart from your answers: data and results never show it.")
    String registerLead();

    @Message("E-mail address")
    String email();

    @Message("Or the account name that you were given.")
    String nameInstead();

    @Message("Account name")
    String name();

    @Message("Password")
    String password();

    @Message("12 to 72 characters; several words make a good one.")
    String passwordHint();

    @Message("This password is too long: at most 72 bytes in UTF-8.")
    String passwordBytes();

    @Message("There is an account with this address already. Log in instead.")
    String emailTaken();

    @Message("About you")
    String profileLegend();

    @Message(
            "Studies describe their experts by these facts. You give them once, and confirm them when you join a study.")
    String profileLead();

    @Message("Gender")
    String gender();

    @Message("Age in years")
    String age();

    @Message("Country of residence")
    String country();

    @Message("Current position")
    String position();

    @Message("Years of experience in the field")
    String experience();

    @Message(
            "{#switch name}{#case 'FEMALE'}Female{#case 'MALE'}Male{#case 'NON_BINARY'}Non-binary{#case 'OTHER'}Other{#case 'UNDISCLOSED'}Prefer not to answer{/switch}")
    String genderName(String name);

    @Message(
            "{#switch name}{#case 'PREDOCTORAL'}Predoctoral student{#case 'DOCTORAL'}Doctoral student{#case 'POSTDOCTORAL'}Postdoctoral researcher{#case 'FACULTY'}Faculty/Academic staff{#case 'SCIENTIST'}Research scientist{#case 'OTHER'}Other{/switch}")
    String positionName(String name);

    @Message("Create account")
    String createAccount();

    @Message("Log in")
    String loginTitle();

    @Message("E-mail address (or account name) and password do not match. Please try again.")
    String loginFailed();

    @Message(
            "Too many log-ins have failed, to this account or from your network. Please wait {minutes} minutes, then try again.")
    String loginPaused(long minutes);

    @Message("This is not your password.")
    String wrongPassword();

    @Message("Your new password is set. Please log in with it.")
    String resetDone();

    @Message("Forgotten your password?")
    String forgotten();

    @Message("Forgotten password")
    String forgottenTitle();

    @Message("Enter the e-mail address you registered with; we will send you a link to set a new password.")
    String forgottenLead();

    @Message(
            "If there is an account with this address, a mail with a link is on its way to it. The link works once, for {minutes} minutes. If nothing arrives, please look into the spam folder.")
    String forgottenSent(long minutes);

    @Message("Back to log in")
    String backToLogin();

    @Message(
            "This server sends no mails. Ask whoever runs it, or the study that you take part in: an admin can make a link for you that sets a new password.")
    String forgottenNoMail();

    @Message("Send the link")
    String sendLink();

    @Message("A new password for BrainBench Survey")
    String resetSubject();

    @Message(
            "Somebody, probably you, has asked for a new password for your account.\n\nSet it here, within {minutes} minutes: {address}\n\nIf it was not you, there is nothing to do: your password stays as it is.\n")
    String resetMail(String address, long minutes);

    @Message("New password")
    String newPasswordTitle();

    @Message("You will be logged out on every device; log in again with the new password.")
    String newPasswordLead();

    @Message("Set the password")
    String setPassword();

    @Message("Change password")
    String changePasswordTitle();

    @Message("You will be logged out on all other devices. API tokens stay valid.")
    String changePasswordLead();

    @Message("Current password")
    String oldPassword();

    @Message("New password link")
    String makeResetLink();

    @Message("A link for a new password")
    String resetLinkTitle();

    @Message(
            "Pass this link on to {email}, and to nobody else. It works once, for {minutes} minutes, and is not shown again.")
    String resetLinkLead(String email, long minutes);

    @Message("Link")
    String link();

    @Message("Tokens for programs")
    String tokensTitle();

    @Message(
            "A program that uses the API sends one of these instead of your password. A token has your roles and no more, and loses a role when you do.")
    String tokensLead();

    @Message("New token")
    String newToken();

    @Message("Name")
    String tokenName();

    @Message("What it is for, so that you know which one to revoke.")
    String tokenNameHint();

    @Message("May be used to")
    String scope();

    @Message("{#switch name}{#case 'READ'}Read{#case 'WRITE'}Read and change{/switch}")
    String tokenScope(String name);

    @Message("Expires after (days)")
    String tokenDays();

    @Message("At most 365.")
    String tokenDaysHint();

    @Message("Make the token")
    String makeToken();

    @Message("This is your new token. Copy it now: it is not shown again.")
    String tokenMade();

    @Message("Token")
    String token();

    @Message("Copy the token")
    String copyToken();

    @Message("Copied")
    String copied();

    @Message("Made")
    String made();

    @Message("Expires")
    String expires();

    @Message("Last used")
    String lastUsed();

    @Message("never")
    String never();

    @Message("expired")
    String expired();

    @Message("Revoke")
    String revoke();

    @Message("The token is revoked.")
    String tokenRevoked();

    @Message("You have no tokens. Make one below for a script or a notebook.")
    String noTokens();

    @Message("Audit log")
    String auditTitle();

    @Message("Who did what. Times are in UTC. Answers, passwords and tokens are never recorded here.")
    String auditLead();

    @Message("Study")
    String auditStudy();

    @Message("Study, by its name in addresses")
    String auditStudyFilter();

    @Message("Who, by e-mail address")
    String auditWho();

    @Message("Download as CSV")
    String auditDownload();

    @Message("Time")
    String auditTime();

    @Message("Who")
    String auditActor();

    @Message("What")
    String auditAction();

    @Message("Detail")
    String auditDetail();

    @Message("Account: {email}")
    String auditAccount(String email);

    @Message("{subject}: {rest}")
    String auditOf(String subject, String rest);

    @Message("{first}, {second}")
    String listed(String first, String second);

    @Message(
            "{#switch kind}{#case 'created'}{count.grouped} created{#case 'updated'}{count.grouped} updated{#else}{count.grouped} unchanged{/switch}")
    String auditCount(String kind, long count);

    @Message("nothing in the file")
    String auditNothing();

    @Message(
            "{#switch creator}{#case 'human'}Human-created items{#case 'machine'}Machine-created items{#case 'practice'}Practice items{#else}Catch items{/switch}")
    String auditItems(String creator);

    @Message("{#switch name}{#case 'DRAFT'}Draft{#case 'OPEN'}Open{#else}Closed{/switch}")
    String auditStatus(String name);

    @Message("From {from} to {to}")
    String auditChange(String from, String to);

    @Message("Formerly {slug}")
    String auditRenamed(String slug);

    @Message("{name}, version {version}")
    String auditVersion(String name, String version);

    @Message("{name}, for {uses} {#if uses == '1'}person{#else}people{/if}")
    String auditUses(String name, String uses);

    @Message("{count.grouped} {#if count == 1}person{#else}people{/if}")
    String auditPeople(long count);

    @Message("{#if count == 1}{count.grouped} person{#else}{count.grouped} people{/if}, once more")
    String auditPeopleAgain(long count);

    @Message("{count.grouped} {#if count == 1}row{#else}rows{/if}")
    String auditRows(long count);

    @Message(
            "{#switch name}{#case 'LOGIN_THROTTLED'}Log-ins refused after too many failures{#case 'ADMIN_CREATED'}Admin created{#case 'ROLES_CHANGED'}Roles changed{#case 'ACCOUNT_DEACTIVATED'}Account deactivated{#case 'ACCOUNT_ACTIVATED'}Account activated again{#case 'PASSWORD_CHANGED'}Password changed{#case 'RESET_LINK_MADE'}Link for a new password made{#case 'PASSWORD_RESET'}New password set by a link{#case 'ORCID_LINKED'}ORCID iD linked{#case 'ORCID_UNLINKED'}ORCID iD unlinked{#case 'TOKEN_MADE'}Token made{#case 'TOKEN_REVOKED'}Token revoked{#case 'STUDY_CREATED'}Study created{#case 'STUDY_CHANGED'}Study changed{#case 'STUDY_STATUS_CHANGED'}Status of the study changed{#case 'STUDY_DELETED'}Study deleted{#case 'STUDY_PREVIEWED'}Preview of the study approved{#case 'PANEL_DOWNLOADED'}List of a panel’s participants downloaded{#case 'PANEL_ERASED'}Numbers of a panel erased{#case 'INVITATION_MADE'}Invitation made{#case 'INVITATION_REVOKED'}Invitation revoked{#case 'INVITATION_REOPENED'}Invitation opened again{#case 'INVITATIONS_MAILED'}Invitations sent by e-mail{#case 'INVITATIONS_DOWNLOADED'}Invitation links downloaded{#case 'INVITED_ERASED'}Addresses of invited people erased{#case 'ITEMS_IMPORTED'}Items imported{#case 'ITEM_EDITED'}Item edited{#case 'ANSWERS_IMPORTED'}Answers imported{#case 'MODEL_RUN_IMPORTED'}Model run imported{#case 'MODEL_RUN_CHANGED'}Model run changed{#case 'MODEL_RUN_DELETED'}Model run deleted{#case 'SCORING_STARTED'}Scoring by a model server started{#case 'SCORING_CANCELLED'}Scoring by a model server cancelled{#case 'REFERENCES_IMPORTED'}Reference texts imported{#case 'REFERENCES_DELETED'}Reference texts deleted{#case 'DATA_EXPORTED'}Data downloaded{#case 'BACKUP_MADE'}Backup downloaded{#case 'PARTICIPANT_WITHDREW'}Participant withdrew{/switch}")
    String auditActionName(String name);

    @Message("Sign in with ORCID")
    String orcidSignIn();

    @Message("ORCID iD")
    String orcidTitle();

    @Message("You can log in with a linked ORCID iD instead of your password. Data and results never show it.")
    String orcidLead();

    @Message("This server does not offer log-in with ORCID.")
    String orcidOff();

    @Message("Link my ORCID iD {orcid} to the new account")
    String orcidLinkNew(String orcid);

    @Message("ORCID says that you are {orcid}. No account here has that iD yet.")
    String orcidUnknown(String orcid);

    @Message("I have an account and link the iD to it")
    String orcidHaveAccount();

    @Message("ORCID says that you are {orcid}. To link this iD to your account, type your password.")
    String orcidOffered(String orcid);

    @Message("Your account is linked to {orcid}. To unlink it, type your password.")
    String orcidLinked(String orcid);

    @Message("Link this iD")
    String orcidLink();

    @Message("Unlink this iD")
    String orcidUnlink();

    @Message("No ORCID iD is linked to your account.")
    String orcidNone();

    @Message("This ORCID iD is linked to another account already.")
    String orcidTaken();

    @Message("Your account has an ORCID iD already.")
    String orcidThere();

    @Message("Your sign-in with ORCID is too long ago to link it. Sign in with ORCID again, or register without.")
    String orcidExpired();

    @Message("Log-in with ORCID did not work")
    String orcidFailedTitle();

    @Message(
            "{#switch reason}{#case 'STRAY'}This log-in was not begun in this browser, or too long ago. Please try again.{#case 'DENIED'}ORCID was not allowed to say who you are. You can try again, or log in with your password.{#case 'UNTRUSTED'}What came back from ORCID cannot be trusted. Please try again.{#case 'PAUSED'}Too many log-ins from your network have failed. Please wait, then try again.{#case 'UNAVAILABLE'}ORCID does not answer at present. Please try again later, or log in with your password.{#case 'OFF'}Log-in with ORCID is not available on this server. Please log in with your password.{/switch}")
    String orcidFailure(String reason);

    @Message("Your account is ready. Please log in.")
    String registered();

    @Message("No account yet?")
    String noAccountYet();

    @Message("Already registered?")
    String alreadyRegistered();

    @Message("My account")
    String accountTitle();

    @Message("Roles")
    String roles();

    @Message("Your studies")
    String participations();

    @Message("Receipt code")
    String receiptCode();

    @Message("Study")
    String studyColumn();

    @Message("State")
    String stateColumn();

    @Message(
            "{#switch name}{#case 'UNDER_WAY'}Under way{#case 'STOPPED'}Not finished, and the study is closed{#case 'FINISHED'}Finished{#case 'WITHDRAWN'}You withdrew{/switch}")
    String stateName(String name);

    @Message("Go on")
    String goOn();

    @Message("Debrief")
    String toDebrief();

    @Message("Withdraw")
    String withdraw();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Roles of {email} saved: {roles}.")
    String rolesSaved(String email, String roles);

    @Message("{email} has no role now.")
    String rolesTaken(String email);

    @Message("{email} is deactivated and logged out everywhere.")
    String deactivationSaved(String email);

    @Message("{email} can log in again.")
    String activationSaved(String email);

    @Message("Accounts")
    String accountsTitle();

    @Message(
            "Roles say who may do what: an expert takes the test, a researcher reads results and downloads data, and an admin sets up studies and accounts.")
    String accountsLead();

    @Message("Registered")
    String since();

    @Message("{#switch name}{#case 'EXPERT'}Expert{#case 'RESEARCHER'}Researcher{#case 'ADMIN'}Admin{/switch}")
    String role(String name);

    @Message("E-mail address")
    String searchEmail();

    @Message("Role")
    String roleFilter();

    @Message("Deactivate")
    String deactivate();

    @Message("{email} is logged out everywhere, tokens included.")
    String deactivateMeans(String email);

    @Message("Deactivate this account")
    String deactivateNow();

    @Message("(you)")
    String you();

    @Message("Actions")
    String actions();

    @Message("Activate again")
    String activate();

    @Message("Deactivated, cannot log in")
    String deactivated();

    @Message("Nobody can deactivate their own account.")
    String ownAccount();

    @Message(
            "Roles can be given and taken at any time. Whoever is deactivated is logged out everywhere, tokens included, and cannot log in; their answers and the log of what they did are kept. A change of roles and a deactivation can be undone here.")
    String accountsUndo();

    @Message("There must be at least one admin; the account was left as it is.")
    String lastAdmin();

    @Message("Set up this server")
    String setupTitle();

    @Message("This link works once. It creates the first admin, who can then give roles to other accounts.")
    String setupLead();

    @Message("This set-up link does not work")
    String setupUsedTitle();

    @Message("It works once, and has been used or replaced by a newer one. If you have an account, log in.")
    String setupUsed();

    @Message("Create the admin")
    String createAdmin();

    @Message("BrainBench Survey runs at {address} - create the first admin at {address}/setup/{token} (works once)")
    String firstStart(String address, String token);

    @Message("BrainBench Survey runs at {address}")
    String started(String address);

    @Message("Revoke a token")
    String revokeTitle();

    @Message("Once revoked, programs using this token are refused. That cannot be undone; a new token can be made.")
    String revokeLead();

    @Message("It was last used on {day}.")
    String revokeUsed(String day);

    @Message("It was never used.")
    String revokeUnused();

    @Message("To revoke it, type its name:")
    String revokeConfirm();

    @Message("This is not the name of the token. It still works.")
    String tokenNotConfirmed();

    @Message("Please type the name of the token.")
    String tokenNotTyped();
}
