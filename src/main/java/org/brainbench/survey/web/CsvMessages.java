package org.brainbench.survey.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said of an uploaded CSV file that cannot be read, whatever its columns mean. */
@MessageBundle("csv")
public interface CsvMessages {

    @Message("The file is too big: at most {megabytes} MB.")
    String tooBig(long megabytes);

    @Message("The file is empty.")
    String empty();

    @Message("The file has a header but no rows.")
    String headerOnly();

    @Message(
            "This is a spreadsheet file (such as .xlsx), whatever its name says. Save it from the spreadsheet as CSV UTF-8 and upload that.")
    String spreadsheet();

    @Message("The columns are separated by semicolons or tabs. Save the file with commas between the columns.")
    String notCommas();

    @Message(
            "This line holds bytes that are not UTF-8, so its letters cannot be told for certain. Save the file as CSV UTF-8.")
    String notUtf8();

    @Message("This line holds a NUL character, which no text has. The file may be damaged or not be text.")
    String nul();

    @Message(
            "The quotation marks do not match in the record that starts here: one is never closed, or one inside a quoted field is not doubled. Nothing after it was read.")
    String quotes();

    @Message("The column {column} is missing.")
    String missingColumn(String column);

    @Message("The column {column} is there twice.")
    String repeatedColumn(String column);

    @Message("The column \"{column}\" is not known here and was ignored.")
    String ignoredColumn(String column);

    @Message("This row has {found} fields, the header has {expected}.")
    String fieldCount(int found, int expected);

    @Message("and {count} more.")
    String more(long count);
}
