package org.brainbench.survey.study;

import org.brainbench.survey.web.OneOf;
import org.jboss.resteasy.reactive.RestForm;

import java.util.List;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The name, status and texts of a study as typed: Markdown, one subfield a line, the language as a BCP 47 tag. */
record StudyForm(
        @RestForm @NotBlank @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String slug,

        @RestForm @NotBlank @Size(max = 200) String title,
        @RestForm @NotBlank @OneOf(StudyStatus.class) String status,
        @RestForm @NotBlank @Size(max = 20_000) String description,
        @RestForm @NotBlank @Size(max = 50_000) String consent,
        @RestForm @NotBlank String subfields,

        @RestForm @Size(max = 35) @Pattern(regexp = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")
        String language) {

    StudyForm {
        language = language == null || language.isBlank() ? BrainBenchPreset.LANGUAGE : language.strip();
    }

    /** A new study as the published one was run, still without a name. */
    static StudyForm preset() {
        return new StudyForm(
                "",
                "",
                StudyStatus.DRAFT.name(),
                BrainBenchPreset.description(),
                BrainBenchPreset.consent(),
                String.join("\n", BrainBenchPreset.SUBFIELDS),
                BrainBenchPreset.LANGUAGE);
    }

    static StudyForm of(Study study) {
        return new StudyForm(
                study.slug,
                study.title,
                study.status.name(),
                study.description,
                ConsentText.currentOf(study).text,
                String.join("\n", study.subfields),
                study.language);
    }

    /** The same without a name and not open yet. */
    StudyForm renewed() {
        return new StudyForm("", "", StudyStatus.DRAFT.name(), description, consent, subfields, language);
    }

    StudyForm withStatus(StudyStatus other) {
        return new StudyForm(slug, title, other.name(), description, consent, subfields, language);
    }

    StudyForm withTexts(StudyForm other) {
        return new StudyForm(slug, other.title, status, other.description, other.consent, subfields, other.language);
    }

    StudyForm withSubfields(StudyForm other) {
        return new StudyForm(slug, title, status, description, consent, other.subfields, language);
    }

    /** The names of the subfields, without blank lines. */
    List<String> subfieldNames() {
        return subfields
                .lines()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
