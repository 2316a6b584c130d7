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

    @Message("\"{text}\" is not a DOI such as 10.1523/JNEUROSCI.0001-23.2023 or its https://doi.org/ address.")
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
}
