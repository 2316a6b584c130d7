package org.brainbench.survey.web;

import java.util.List;

/**
 * The columns that are read from a CSV file, by name, in whatever order the file has them.
 *
 * @param required refused without
 * @param optional read where present
 */
public record CsvColumns(List<String> required, List<String> optional) {

    boolean know(String name) {
        return required.contains(name) || optional.contains(name);
    }
}
