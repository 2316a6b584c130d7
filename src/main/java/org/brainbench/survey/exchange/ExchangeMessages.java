package org.brainbench.survey.exchange;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about answers that come in and go out: the pages, and what is said of an uploaded file. */
@MessageBundle("exchange")
public interface ExchangeMessages {

    @Message("The field {column} is blank.")
    String blank(String column);

    @Message("The field {column} has {length} characters; at most {most} are accepted.")
    String tooLong(String column, int length, int most);

    @Message("\"{text}\" in {column} is not a whole number.")
    String notWhole(String column, String text);

    @Message("{text} in {column} is out of range: it must be from {least} to {most}.")
    String outOfRange(String column, String text, int least, int most);

    @Message("\"{text}\" in {column} is not one of: {known}.")
    String notOneOf(String column, String text, String known);

    @Message("\"{text}\" in {column} must be {expected} or empty.")
    String notClicked(String column, String expected, String text);

    @Message(
            "\"{text}\" cannot be a pid: it must begin with a letter or digit and have at most 40 letters, digits, dots, hyphens and underscores.")
    String notPid(String text);

    @Message(
            "\"{section}\" in journal_section must begin with human_ or machine_ (who altered the abstract) and go on with the subfield.")
    String notSection(String section);

    @Message("The abstract_id {id} is not in the file that gives its DOI.")
    String unknownAbstractId(int id);

    @Message("The study has no item of creator {creator} with the DOI {doi}. Upload the items first.")
    String noItem(String creator, String doi);

    @Message(
            "The row says that the subfield is {found}, the study has this item in {stored}. The answer would count in another subfield than its file says, so one of the two must be corrected.")
    String otherSubfield(String found, String stored);

    @Message("Participant {pid} answered this item already, in the row at line {line}.")
    String answeredBefore(String pid, long line);

    @Message("What the row says of participant {pid} ({columns}) differs from the row at line {line}.")
    String otherProfile(String pid, String columns, long line);

    @Message(
            "The study has a participant {pid} already, with another profile or other answers. What is stored is never changed by an import.")
    String otherAnswers(String pid);

    @Message("The file of DOIs must begin with the line DOI;abstract_id;abstract.")
    String notDois();

    @Message("The file of DOIs names no DOI.")
    String noDois();

    @Message("File of DOIs: \"{text}\" is not an abstract_id; it must be a whole number.")
    String notAbstractId(String text);

    @Message("File of DOIs: the abstract_id {id} stands for {doi} already, in line {line}.")
    String otherDoi(int id, String doi, long line);

    @Message("Please choose the CSV file of answers.")
    String chooseFile();

    @Message("Please choose the file that gives the DOI of every abstract_id.")
    String chooseDois();

    @Message("Import answers")
    String importTitle();

    @Message("Import of {time} UTC")
    String oneTitle(String time);

    @Message(
            "Answers that were collected elsewhere, in the format of the published study: participant_data.csv, one row per trial, and abstract_id_doi.csv, which says which DOI an abstract_id stands for. Upload the items first. Either all rows are stored or none. Participants who are there already with the same answers stay as they are.")
    String importLead();

    @Message("Answers")
    String file();

    @Message("DOIs")
    String dois();

    @Message("Import")
    String upload();

    @Message("Earlier imports")
    String earlier();

    @Message("Started (UTC)")
    String started();

    @Message("State")
    String state();

    @Message("Rows")
    String rows();

    @Message(
            "{#switch state}{#case 'CHECKING'}Checking{#case 'STORING'}Storing{#case 'STORED'}Stored{#case 'REFUSED'}Refused{#case 'FAILED'}Failed{#case 'LOST'}Interrupted{/switch}")
    String stateName(String state);

    @Message("The rows are being checked. Read so far: {rows.grouped}.")
    String checking(int rows);

    @Message("The rows are in order and are being stored: {done.grouped} of {all.grouped}.")
    String storing(int done, int all);

    @Message("You may leave this page; the import goes on.")
    String goesOn();

    @Message(
            "{created.grouped} {#if created == 1}answer{#else}answers{/if} stored; {unchanged.grouped} {#if unchanged == 1}was{#else}were{/if} there already.")
    String stored(int created, int unchanged);

    @Message("Nothing was stored. Mend what is listed below, then import again.")
    String refused();

    @Message("Nothing was stored: the import failed. The server's log says why.")
    String failed();

    @Message("Nothing was stored: the server that worked on this import has not been heard of for a minute.")
    String lost();

    @Message("Please look at these; the answers were stored all the same.")
    String warnings();

    @Message("Back to Import answers")
    String back();

    @Message("participant_data.csv, at most 50 MB.")
    String fileHint();

    @Message("abstract_id_doi.csv.")
    String doisHint();

    @Message("Started by {account}.")
    String startedBy(String account);
}
