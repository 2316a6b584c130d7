package org.brainbench.survey.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The frame around every page. */
@MessageBundle("web")
public interface WebMessages {

    @Message("BrainBench Survey")
    String product();

    @Message("Skip to the content")
    String skip();

    @Message("Main")
    String mainNavigation();

    @Message("Studies")
    String studies();

    @Message("Manage studies")
    String manageStudies();

    @Message("Accounts")
    String accounts();

    @Message("Audit")
    String audit();

    @Message("Backup")
    String backup();

    @Message("My account")
    String myAccount();

    @Message("Log in")
    String logIn();

    @Message("Log out")
    String logOut();

    @Message("Register")
    String register();

    /** Between the words of a list. */
    @Message(", ")
    String comma();

    @Message("Please choose")
    String pleaseChoose();

    @Message("Pages")
    String pages();

    @Message("Previous page")
    String previousPage();

    @Message("Next page")
    String nextPage();

    @Message("Page {page} of {pages}")
    String pageOf(int page, int pages);

    @Message("Line")
    String line();

    @Message("Reason")
    String reason();

    @Message("File")
    String wholeFile();
}
