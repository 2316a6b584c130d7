package org.brainbench.survey.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said beside a field that was not accepted. */
@MessageBundle("form")
public interface FormMessages {

    @Message("Please correct what is marked below.")
    String summary();

    @Message("Please fill this in.")
    String required();

    @Message("Please choose one.")
    String choose();

    @Message("Please enter a whole number from {min} to {max}.")
    String wholeNumber(int min, int max);

    @Message("Please enter a valid e-mail address.")
    String email();

    @Message("Please use at least {min} characters.")
    String tooShort(int min);

    @Message("Please use at most {max} characters.")
    String tooLong(int max);

    @Message("This has a form that is not accepted here.")
    String form();
}
