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

    @Message("Console")
    String console();

    @Message("Studies")
    String studies();

    @Message("Administration")
    String administration();

    @Message("Manage studies")
    String manageStudies();

    @Message("Accounts")
    String accounts();

    @Message("Audit")
    String audit();

    @Message("Backup")
    String backup();

    @Message("This study")
    String thisStudy();

    @Message("{#switch role}{#case 'ADMIN'}Manage{#case 'RESEARCHER'}Results{/switch}")
    String pagesFor(String role);

    @Message(
            "{#switch page}{#case 'ABOUT'}About{#case 'SETUP'}Guide{#case 'SETTINGS'}Settings{#case 'ITEMS'}Items{#case 'INVITATIONS'}Invitations{#case 'PANEL'}Panel{#case 'MODEL_RUNS'}Model runs{#case 'IMPORT'}Import answers{#case 'RESULTS'}Overview{#case 'FIGURES'}Figures{#case 'RELIABILITY'}Reliability{#case 'ITEM_RESULTS'}By item{#case 'MODELS'}Models{#case 'MEMORISATION'}Memorisation{/switch}")
    String studyPage(String page);

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

    @Message("What was found in the file")
    String findings();

    @Message("Line")
    String line();

    @Message("Reason")
    String reason();

    @Message("File")
    String wholeFile();

    @Message(
            "The link asked for a sorting or filter that does not exist here, so the table is shown in its usual order.")
    String notUnderstood();

    @Message("The server does not answer at present, or you are logged out. The work goes on.")
    String outOfReach();

    @Message("Being sent and checked. Large files take a while.")
    String uploading();

    @Message("Being prepared. The download begins by itself.")
    String preparing();

    @Message("Show")
    String show();

    @Message("Show all")
    String showAll();

    @Message("All")
    String all();

    @Message(
            "{#if total == 0}{#if filtered}No entries match.{#else}Nothing here yet.{/if}{#else}{total} {#if total == 1}entry{#else}entries{/if}{#if filtered} {#if total == 1}matches{#else}match{/if}{/if}.{/if}")
    String hits(long total, boolean filtered);
}
