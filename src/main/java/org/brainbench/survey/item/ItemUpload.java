package org.brainbench.survey.item;

import org.brainbench.survey.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file of items as sent, on the page and to the API. */
record ItemUpload(@RestForm FileUpload file, @RestForm String creator) {

    /** @param chooseCreator what to say where no creator, or none that there is, is chosen */
    FormErrors check(ItemMessages messages, String chooseCreator) {
        FormErrors errors = FormErrors.none();
        // A browser sends an empty file without a name where none was chosen.
        if (file == null || file.fileName() == null || file.fileName().isBlank()) {
            errors.add("file", messages.chooseFile());
        }
        if (Creator.of(creator).isEmpty()) {
            errors.add("creator", chooseCreator);
        }
        return errors;
    }
}
