package org.brainbench.survey.app;

import org.brainbench.survey.item.Creator;
import org.brainbench.survey.item.ItemImport;
import org.brainbench.survey.study.StudyDesign;
import org.brainbench.survey.web.ImportOutcome;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import jakarta.enterprise.context.ApplicationScoped;

/** The study {@code demo}, with items written for this project, so that a new server can be tried at once. */
@ApplicationScoped
class SampleStudy {

    static final String SLUG = "demo";

    private final StudyDesign design;
    private final ItemImport itemImport;
    private final AppMessages messages;

    SampleStudy(StudyDesign design, ItemImport itemImport, AppMessages messages) {
        this.design = design;
        this.itemImport = itemImport;
        this.messages = messages;
    }

    void create() {
        design.createOpen(SLUG, messages.demoTitle(), messages.demoDescription(), messages.demoConsent());
        List.of(Creator.values()).forEach(this::load);
    }

    private void load(Creator creator) {
        try (InputStream csv = SampleStudy.class.getResourceAsStream("/sample/" + creator.label() + ".csv")) {
            Path file = Files.createTempFile("sample", ".csv");
            try {
                Files.copy(csv, file, StandardCopyOption.REPLACE_EXISTING);
                ImportOutcome outcome = itemImport.importFile(SLUG, creator, file);
                if (!outcome.problems().isEmpty()) {
                    throw new IllegalStateException("Sample items are not valid: " + outcome.problems());
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
