package org.brainbench.survey.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files of answers that must be refused, about the items that {@link Studies#addItems} makes; each has sound rows before
 * the bad one where it can.
 */
public enum BadAnswerFiles {
    MISSING_COLUMN(1, "column rt is missing", AnswerFile.HEADER.replace("rt,", "") + "0,1\n"),
    EMPTY(0, "empty", ""),
    HEADER_ONLY(0, "no rows", AnswerFile.HEADER),
    TOO_FEW_FIELDS(4, "3 fields", AnswerFile.START + "2,8,1\n"),
    UNCLOSED_QUOTE(
            4, "quotation marks", AnswerFile.START + AnswerFile.row("8", 0).replace("Japan", "\"Japan")),
    NOT_UTF_8(4, "UTF-8", (AnswerFile.START + "2,\u00e9").getBytes(StandardCharsets.ISO_8859_1)),
    NO_PID(4, "pid is blank", AnswerFile.START + AnswerFile.row("", 0)),
    STRANGE_PID(4, "cannot be a pid", AnswerFile.START + AnswerFile.row("=1+1", 0)),
    LONG_PID(4, "cannot be a pid", AnswerFile.START + AnswerFile.row("x".repeat(41), 0)),
    NO_CORRECT(4, "correct is blank", bad(",1,256326,", ",,256326,")),
    CORRECT_TWO(4, "2 in correct is out of range", bad(",1,256326,", ",2,256326,")),
    EXPERTISE_101(4, "101 in expertise", bad(",31,76,", ",101,76,")),
    CONFIDENCE_NEGATIVE(4, "-1 in confidence", bad(",31,76,", ",31,-1,")),
    CONFIDENCE_BROKEN(4, "\"7.5\" in confidence is not a whole number", bad(",31,76,", ",31,7.5,")),
    CLICKED_OTHERWISE(4, "must be clicked or empty", bad(",clicked,", ",left,")),
    TIME_NEGATIVE(4, "rt is out of range", bad(",256326,", ",-5,")),
    TIME_HUGE(4, "rt is out of range", bad(",256326,", ",1000000000,")),
    TIME_WORDS(4, "not a whole number", bad(",256326,", ",long,")),
    SLIDER_TWO(4, "2 in click_slider", bad("Cognitive,1,0,", "Cognitive,2,0,")),
    RECOGNISED_TWO(4, "2 in recognised", bad("Cognitive,1,0,", "Cognitive,1,2,")),
    NO_ABSTRACT(4, "abstract_id is blank", bad(",1.0,", ",,")),
    UNKNOWN_ABSTRACT(4, "abstract_id 77 is not in", bad(",1.0,", ",77.0,")),
    ABSTRACT_IN_WORDS(4, "not a whole number", bad(",1.0,", ",first,")),
    NO_SUCH_ITEM(4, "no item of creator human with the DOI https://doi.org/10.5555/human.9", bad(",1.0,", ",10.0,")),
    OTHER_CREATOR(4, "no item of creator machine", bad("human_", "machine_")),
    PRACTICE(4, "human_ or machine_", bad("human_", "practice_")),
    NO_CREATOR(4, "human_ or machine_", bad("human_", "")),
    OTHER_SUBFIELD(4, "counts in another subfield".replace("counts", "would count"), bad("Cognitive", "Other")),
    AGE_FIVE(4, "5 in age", bad(",23,Japan", ",5,Japan")),
    EXPERIENCE_81(4, "81 in experience", bad(",4,Male", ",81,Male")),
    UNKNOWN_POSITION(4, "Doctoral student, Postdoctoral researcher", bad("Predoctoral student", "King")),
    UNKNOWN_SEX(4, "not one of: Female, Male", bad("Male", "M")),
    LONG_COUNTRY(4, "at most 80", bad("Japan", "J".repeat(81))),
    ANSWERED_TWICE(4, "line 2", AnswerFile.START + AnswerFile.row("7", 0)),
    OTHER_AGE(4, "participant 7 (age, country) differs from the row at line 2", bad2("23,Japan", "24,Peru")),
    NO_SEX_NOW(4, "participant 7 (sex) differs", bad2("Male", "NA"));

    private final long line;
    private final String reason;
    private final byte[] content;

    BadAnswerFiles(long line, String reason, String content) {
        this(line, reason, content.getBytes(StandardCharsets.UTF_8));
    }

    BadAnswerFiles(long line, String reason, byte[] content) {
        this.line = line;
        this.reason = reason;
        this.content = content;
    }

    /** The line that must be named. */
    public long line() {
        return line;
    }

    /** Words that the message must hold. */
    public String reason() {
        return reason;
    }

    /** The file, written into this folder. */
    public Path in(Path folder) {
        try {
            return Files.write(folder.resolve(name() + ".csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A row of a new participant in which one thing is wrong. */
    private static String bad(String sound, String wrong) {
        return AnswerFile.START + AnswerFile.row("8", 0).replace(sound, wrong);
    }

    /** A row of a participant met before in which one thing is wrong. */
    private static String bad2(String sound, String wrong) {
        return AnswerFile.START + AnswerFile.row("7", 2).replace(sound, wrong);
    }
}
