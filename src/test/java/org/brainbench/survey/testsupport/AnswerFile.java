package org.brainbench.survey.testsupport;

import org.brainbench.survey.study.BrainBenchPreset;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Answers in the published format about the items that {@link Studies#addItems} makes. */
public final class AnswerFile {

    public static final String HEADER =
            ",pid,expertise,confidence,click_outside,correct,rt,abstract_id,journal_section,"
                    + "click_slider,recognised,age,country,current position,experience,sex\n";

    /** The header and two sound rows of participant 7, on items 0 and 1. */
    public static final String START = HEADER + row("7", 0) + row("7", 1);

    private AnswerFile() {}

    /** A right answer to an item altered by a human expert; the abstract id is one more than the item. */
    public static String row(String pid, int item) {
        return "5,%s,31,76,clicked,1,256326,%d.0,human_%s,1,0,23,Japan,Predoctoral student,4,Male\n"
                .formatted(pid, item + 1, BrainBenchPreset.SUBFIELDS.get(item % BrainBenchPreset.SUBFIELDS.size()));
    }

    /** Which DOI stands for which abstract id, with the oddities of the published file. */
    public static String dois(int items) {
        return "DOI;abstract_id;abstract\r\n"
                + IntStream.range(0, items)
                        .mapToObj(i -> "https://doi.org/10.5555/human." + i + ";" + (i + 1)
                                + ";\"first The brain; we found\r\nand it goes on; 10\r\n")
                        .collect(Collectors.joining());
    }
}
