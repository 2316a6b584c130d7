package org.brainbench.survey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Keeps {@code docs/architecture.md} to the rooms that there are and to who may use whom. */
class ArchitecturePageTest {

    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| ([\\w, ]+) \\|$", Pattern.MULTILINE);
    private static final Pattern ARROW = Pattern.compile("^ +(\\w+) --> (\\w+)$", Pattern.MULTILINE);

    private String page;

    @BeforeEach
    void readThePage() throws IOException {
        page = Files.readString(Path.of("docs", "architecture.md"));
    }

    @Test
    void theTableHasEveryRoomAndWhomItMayUse() throws IOException {
        Map<String, Set<String>> table = ROW.matcher(page)
                .results()
                .collect(Collectors.toMap(row -> row.group(1), row -> rooms(row.group(2)), (a, b) -> a, TreeMap::new));
        assertThat(table).isEqualTo(RoomsTest.USES);
        Path packages = Path.of("src", "main", "java", "org", "brainbench", "survey");
        try (Stream<Path> folders = Files.list(packages)) {
            assertThat(folders.map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(table.keySet());
        }
    }

    /** The drawing leaves out what follows from its other arrows. */
    @Test
    void everyArrowIsAllowedAndAllThatIsAllowedIsReachedByArrows() {
        Map<String, Set<String>> arrows = ARROW.matcher(page)
                .results()
                .collect(Collectors.groupingBy(
                        arrow -> arrow.group(1),
                        Collectors.mapping((MatchResult arrow) -> arrow.group(2), Collectors.toSet())));
        assertThat(arrows)
                .allSatisfy((room, uses) -> assertThat(RoomsTest.USES.get(room)).containsAll(uses));
        RoomsTest.USES.forEach(
                (room, uses) -> assertThat(reachedFrom(room, arrows)).as(room).containsAll(uses));
    }

    private static Set<String> reachedFrom(String room, Map<String, Set<String>> arrows) {
        Set<String> reached = new TreeSet<>();
        for (String next : arrows.getOrDefault(room, Set.of())) {
            reached.add(next);
            reached.addAll(reachedFrom(next, arrows));
        }
        return reached;
    }

    private static Set<String> rooms(String listed) {
        return listed.equals("nothing") ? Set.of() : Set.of(listed.split(", "));
    }
}
