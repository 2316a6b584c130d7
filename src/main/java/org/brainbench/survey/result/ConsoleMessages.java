package org.brainbench.survey.result;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the console. */
@MessageBundle("console")
public interface ConsoleMessages {

    @Message("Console")
    String title();

    @Message("As of {time} UTC.")
    String asOf(String time);

    @Message("Pause updates")
    String pause();

    @Message("Go on with updates")
    String goOn();

    @Message("These numbers are no longer up to date: the server does not answer, or you are logged out.")
    String outOfDate();

    @Message(
            "{concerns.grouped} {#if concerns == 1}thing needs{#else}things need{/if} attention; {answers.grouped} {#if answers == 1}answer{#else}answers{/if}, {sessions.grouped} {#if sessions == 1}session{#else}sessions{/if} under way.")
    String news(int concerns, long answers, long sessions);

    @Message("Needs attention")
    String attention();

    @Message("Nothing at present.")
    String nothing();

    /** {@code fewer}: of {@code few_ratings}, than how many answers these items have. */
    @Message(
            "{#switch kind}{#case 'too_few_items'}A session shows {of.grouped} {#switch creator}{#case 'human'}human-created{#case 'machine'}machine-created{#case 'practice'}practice{#else}catch{/switch} {#if of == 1}item{#else}items{/if}, but there {#if count == 0}are none{#else if count == 1}is only 1{#else}are only {count.grouped}{/if}{#case 'consent_missing'}{count.grouped} of {of.grouped} participants {#if count == 1}has{#else}have{/if} no consent on record{#case 'no_invitation_left'}By invitation only, but no invitations are left{#case 'scoring_ended_early'}Scoring stopped early in {count.grouped} of {of.grouped} model {#if of == 1}run{#else}runs{/if}{#case 'run_incomplete'}Scores of some items are missing in {count.grouped} of {of.grouped} model {#if of == 1}run{#else}runs{/if}{#case 'few_ratings'}{count.grouped} of {of.grouped} {#if creator == 'human'}human-created{#else}machine-created{/if} items {#if count == 1}has{#else}have{/if} {#if fewer == 1}no answers{#else}fewer than {fewer.grouped} answers{/if}{#case 'catch_failed'}{count.grouped} of {of.grouped} participants failed a catch trial{#case 'sessions_abandoned'}{count.grouped} of {of.grouped} sessions {#if count == 1}was{#else}were{/if} left unfinished{/switch}")
    String concern(String kind, long count, long of, String creator, long fewer);

    @Message("Recent work")
    String work();

    @Message("None yet.")
    String noWork();

    @Message("What")
    String what();

    @Message("Study")
    String study();

    @Message("State")
    String state();

    @Message("Time (UTC)")
    String time();

    @Message(
            "{#switch kind}{#case 'ITEMS_IMPORTED'}Import of items{#case 'ANSWERS_IMPORTED'}Import of answers{#case 'MODEL_RUN_IMPORTED'}Import of a model run{#case 'REFERENCES_IMPORTED'}Import of reference texts{#case 'SCORING_STARTED'}Scoring{#else}Export of data{/switch}")
    String workName(String kind);

    @Message("by {actor}")
    String by(String actor);

    @Message("{#switch state}{#case 'running'}Running{#case 'done'}Done{#case 'failed'}Failed{#else}Cancelled{/switch}")
    String workState(String state);

    @Message("{done.grouped} of {all.grouped}")
    String doneOf(long done, long all);

    @Message("{done.grouped} rows checked")
    String rowsChecked(long done);

    @Message("There is no study yet.")
    String noStudies();

    @Message("Create a study")
    String newStudy();

    @Message("Invited")
    String invited();

    @Message("{left.grouped} {#if left == 1}place{#else}places{/if} left on open links")
    String invitationsLeft(long left);

    @Message("Nobody has started yet.")
    String untouched();

    @Message("Places left on open links: {left.grouped}.")
    String untouchedPlaces(long left);

    @Message("{items.grouped} human-created and machine-created {#if items == 1}item{#else}items{/if}.")
    String itemsThere(long items);

    @Message("Started")
    String started();

    @Message("{sessions.grouped} {#if sessions == 1}session{#else}sessions{/if}")
    String sessions(long sessions);

    @Message("Finished")
    String finished();

    @Message("Withdrawn")
    String withdrawn();

    @Message("answers erased")
    String erased();

    @Message("Under way")
    String underWay();

    @Message("{now.grouped} active in the last 15 minutes")
    String now(long now);

    @Message("Left unfinished")
    String abandoned();

    @Message("not seen for over {hours} {#if hours == 1}hour{#else}hours{/if}")
    String notSeen(int hours);

    @Message("Imported")
    String imported();

    @Message("with {answers.grouped} {#if answers == 1}answer{#else}answers{/if}")
    String importedAnswers(long answers);

    @Message("Answers per day (UTC)")
    String days();

    @Message(
            "{answers.grouped} {#if answers == 1}answer{#else}answers{/if} from {first} to {last}, at most {most.grouped} on one day.")
    String daysMean(long answers, String first, String last, long most);

    @Message("None in the last 14 days; {all.grouped} in all.")
    String daysNone(long all);

    @Message("As a table")
    String asTable();

    @Message("Day")
    String day();

    @Message("Answers")
    String answers();

    @Message("Answers to each item")
    String ratings();

    /** Of two studies with the same title, the name in addresses tells which it is. */
    @Message("Answers to each item of {study} ({slug})")
    String ratingsOf(String study, String slug);

    @Message("Altered by")
    String creator();

    @Message("Items")
    String items();

    @Message("Fewest")
    String fewest();

    @Message("Median")
    String median();

    @Message("Most")
    String most();

    @Message("{#if creator == 'human'}Human-created{#else}Machine-created{/if} items by number of answers")
    String distributionOf(String creator);

    @Message("{items.grouped} {#if items == 1}item{#else}items{/if}")
    String mostItems(long items);

    @Message("answers per item")
    String perItem();

    @Message("No answers yet.")
    String noAnswers();

    @Message(
            "{items.grouped} {#if items == 1}item has{#else}items have{/if} {answers} {#if answers == '1'}answer{#else}answers{/if}")
    String bin(long items, String answers);

    @Message("What is counted")
    String definitions();

    @Message(
            "Invited: people who came by an invitation link; beside it, how many more the links that are neither closed nor expired let in.")
    String invitedMeans();

    @Message(
            "Started: participants who agreed and were given a session on this server, those who withdrew included. Imported participants are counted apart. Both together are all who joined in the results.")
    String startedMeans();

    @Message("Finished: participants with a session whose closing questions are answered.")
    String finishedMeans();

    @Message("Withdrawn: participants who took back what they gave. Their answers are erased and in no other number.")
    String withdrawnMeans();

    @Message(
            "Sessions under way are not finished, and their participant was seen within the time that the study gives an unfinished session; those not seen for longer are left unfinished. Whoever comes back goes on where they were.")
    String sessionsMean();

    @Message(
            "Answers to each item: all answers to human-created and machine-created items in any version, imported ones included, before any exclusion. They add up to the answers of the results when nothing is left out. Practice and catch trials are not counted.")
    String ratingsMean();

    @Message(
            "Items with too few answers: those with fewer than half of the median of the items of the same creator, or, while the study is open, none though others have some.")
    String fewMeans();

    @Message(
            "Answers per day: the same answers by the day in UTC on which they were stored. Imported answers have no time.")
    String daysMeanWhat();

    @Message(
            "Failed a catch trial: participants with answers that count who answered a catch trial wrongly, as the results leave them out; out of all who answered a catch trial.")
    String catchMeans();
}
