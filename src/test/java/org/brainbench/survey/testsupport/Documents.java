package org.brainbench.survey.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The README and the pages below {@code docs}, with their pictures. */
public final class Documents {

    public static final Path README = Path.of("README.md");
    public static final Path PICTURES = Path.of("docs", "images");

    private static final Pattern PICTURE = Pattern.compile("\\((?:docs/)?images/([^)\\s]+)\\.png\\)");

    private Documents() {}

    public static List<Path> list() {
        try (Stream<Path> docs = Files.list(Path.of("docs"))) {
            return Stream.concat(
                            Stream.of(README),
                            docs.filter(file -> file.toString().endsWith(".md")).sorted())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Path document) {
        try {
            return Files.readString(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Names of the pictures that the documents show. A name is that of a stop of the {@link PageTour}, and perhaps, after
     * a dot, the id of the element on its page that is shown alone.
     */
    public static Set<String> pictures() {
        return list().stream()
                .flatMap(document -> PICTURE.matcher(text(document)).results())
                .map(picture -> picture.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
