package org.brainbench.survey.model;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.web.CsvMessages;
import org.brainbench.survey.web.FormErrors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import java.nio.file.Path;

/**
 * The perplexities of a model as sent, on the page and to the API.
 *
 * @param creator human or machine: whose items are meant by a DOI, or by their order
 * @param perplexities a file of any format that {@link PerplexityFile} knows
 * @param labels which column is the original; only beside a NumPy file
 */
record ModelUpload(
        @RestForm String creator,
        @RestForm FileUpload perplexities,
        @RestForm FileUpload labels) {

    /** @param chooseCreator what to say where no creator, or none that counts, is chosen */
    FormErrors check(ModelMessages messages, String chooseCreator) {
        FormErrors errors = FormErrors.none();
        if (!isChosen(perplexities)) {
            errors.add("perplexities", messages.choosePerplexities());
        }
        if (Creator.of(creator).filter(Creator::isScored).isEmpty()) {
            errors.add("creator", chooseCreator);
        }
        return errors;
    }

    /** In which format a checked upload seems to be. */
    PerplexityFormat format() {
        return PerplexityFormat.of(perplexities.uploadedFile());
    }

    /**
     * Reads a checked upload.
     *
     * @param unit per which a log of the harness is taken; the other formats hold perplexities already
     */
    PerplexitySheet read(PerplexityUnit unit, PerplexityMessages perplexityMessages, CsvMessages csvMessages) {
        Path second = isChosen(labels) ? labels.uploadedFile() : null;
        TextLength length = unit == PerplexityUnit.BYTE ? TextLength.BYTES : TextLength.WORDS;
        return new PerplexityFile(perplexities.uploadedFile(), second, length).read(perplexityMessages, csvMessages);
    }

    /** A browser sends an empty file without a name where none was chosen. */
    private static boolean isChosen(FileUpload upload) {
        return upload != null && upload.fileName() != null && !upload.fileName().isBlank();
    }
}
