package org.brainbench.survey.item;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the item bank: its pages, and what is said of an uploaded file. */
@MessageBundle("item")
public interface ItemMessages {

    @Message("The field {column} is blank.")
    String blank(String column);

    @Message("The field {column} has {length} characters; at most {most} are accepted.")
    String tooLong(String column, int length, int most);

    @Message("\"{text}\" is not a DOI such as 10.1038/s41562-024-02046-9 or its https://doi.org/ address.")
    String notDoi(String text);

    @Message("This DOI stands in the row at line {line} already; a file holds each DOI once.")
    String repeatedDoi(long line);

    @Message("\"{subfield}\" is not a subfield of this study. Its subfields are: {known}.")
    String unknownSubfield(String subfield, String known);

    @Message("The two abstracts read the same: there is nothing to tell apart.")
    String indistinguishable();

    @Message(
            "combined_abstract does not agree with the two abstracts (a bracket may be missing). The item was stored; its differences are found by comparing the two abstracts word by word.")
    String inconsistent();

    @Message("The combined abstract does not agree with the two abstracts. Correct it, or leave it empty.")
    String inconsistentTyped();

    @Message("Please choose a CSV file.")
    String chooseFile();

    @Message("Please choose who altered the abstracts; creator is one of: {known}.")
    String chooseCreator(String known);

    @Message(
            "{#switch label}{#case 'human'}Human expert{#case 'machine'}Language model{#case 'practice'}Practice{#case 'catch'}Catch{/switch}")
    String creator(String label);

    @Message("Items")
    String itemsTitle();

    @Message("How many items there are")
    String countsCaption();

    @Message("Subfield")
    String subfield();

    @Message("Total")
    String total();

    @Message("DOI")
    String doi();

    @Message("Altered by")
    String creatorLabel();

    @Message("Version")
    String version();

    @Message("Original abstract begins")
    String beginning();

    @Message("There are no items here yet. Upload a CSV file above.")
    String noItems();

    @Message("Upload items")
    String uploadTitle();

    @Message(
            "A CSV file with the columns doi, journal_section, original_abstract, incorrect_abstract and, if you have them, combined_abstract and published (the day the abstract appeared, such as 2023-07-18). An item that is there already gets a new version if its texts differ. Either all rows are stored or none.")
    String uploadLead();

    @Message("CSV file")
    String file();

    @Message("Who altered the abstracts")
    String uploadCreator();

    @Message("Upload")
    String upload();

    @Message("Nothing was stored. Please correct what is listed below and upload the file again.")
    String refused();

    @Message("Stored. Created: {created.grouped}, updated: {updated.grouped}, unchanged: {unchanged.grouped}.")
    String stored(int created, int updated, int unchanged);

    @Message("Please look at these; they were stored all the same.")
    String warnings();

    @Message("Original")
    String original();

    @Message("Altered")
    String altered();

    @Message("Original abstract")
    String originalAbstract();

    @Message("Altered abstract")
    String alteredAbstract();

    @Message("Combined abstract (optional)")
    String combinedAbstract();

    @Message("The abstract once, each altered span as [[original, altered]].")
    String combinedHint();

    @Message(
            "The combined abstract of this version does not agree with its two abstracts. What differs is found by comparing the two word by word.")
    String inconsistentVersion();

    @Message("Edit the texts")
    String edit();

    @Message("Those who were shown the present texts keep them. New sessions are given the new version.")
    String editLead();

    @Message("Save as a new version")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Saved.")
    String saved();

    @Message(
            "Somebody else has changed this item since you opened this page. Nothing was saved. Your texts are below. Compare them with those that are stored now. Saving again replaces these with yours.")
    String changedMeanwhile();

    @Message("See the texts that are stored now")
    String seeStored();

    @Message("Versions")
    String versions();

    @Message("Version {number} ({created})")
    String versionOf(int number, String created);

    @Message("current")
    String current();

    @Message("Back to all items")
    String back();

    @Message("The study has items in {subfields}; a subfield that is in use stays.")
    String subfieldInUse(String subfields);

    @Message("{column} must be a day such as 2023-07-18, not \"{text}\".")
    String notDay(String column, String text);

    @Message("published {day}")
    String publishedOn(String day);

    @Message("Please choose who altered the abstracts.")
    String chooseWho();

    @Message("All items")
    String listTitle();

    @Message("At most 50 MB.")
    String fileHint();

    @Message("What differs is marked.")
    String marked();

    @Message("Altered by: {who}")
    String alteredBy(String who);
}
