package org.brainbench.survey.exchange;

import org.brainbench.survey.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * Answers collected elsewhere as sent, on the page and to the API.
 *
 * @param file the answers
 * @param dois which DOI each abstract id stands for
 */
record AnswerUpload(@RestForm FileUpload file, @RestForm FileUpload dois) {

    FormErrors check(ExchangeMessages messages) {
        FormErrors errors = FormErrors.none();
        if (isMissing(file)) {
            errors.add("file", messages.chooseFile());
        }
        if (isMissing(dois)) {
            errors.add("dois", messages.chooseDois());
        }
        return errors;
    }

    /** A browser sends an empty file without a name where none was chosen. */
    private static boolean isMissing(FileUpload upload) {
        return upload == null || upload.fileName() == null || upload.fileName().isBlank();
    }
}
