package org.brainbench.survey.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.brainbench.survey.testsupport.Documents;
import org.brainbench.survey.testsupport.PageStop;
import org.brainbench.survey.testsupport.PageTour;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the README and the pages below {@code docs} name is there: files, headings, addresses, settings, commands. */
class DocumentationTest {

    private static final Path SETTINGS = Path.of("docs", "configuration.md");

    private static final long LARGEST_PICTURE = 150_000;

    private static final Pattern BLOCK = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("^#+ (.*)$", Pattern.MULTILINE);

    private static final String SERVER = "https?://(localhost:\\d+|survey\\.example\\.org)";
    private static final Pattern ADDRESS = Pattern.compile(
            "(?<![\\w./…-])"
                    + "/(?:account|admin|api|console|forgotten|join|language|login|logout|q|register|reset|setup|studies)(?:/[\\w{}….-]+)*");
    /** Those of Quarkus, and the one that all of the API begin with. */
    private static final Set<String> OTHER_ADDRESSES =
            Set.of("/api/v1", "/q/openapi", "/q/metrics", "/q/health/live", "/q/health/ready");

    private static final Pattern VARIABLE = Pattern.compile("\\b(?:BRAINBENCH|QUARKUS)_[A-Z0-9_]+");
    private static final String OF_MODEL_KEYS = "BRAINBENCH_MODEL_KEY";

    private static final Pattern PROFILE = Pattern.compile("mvnw [^\\n`]*?-P(\\w+)");
    private static final Pattern TEST_CLASS = Pattern.compile("-Dtest=(\\w+)|`(\\w*[a-z](?:Test|IT|Simulation))`");

    @Test
    void everyLinkLeadsSomewhere() {
        assertThat(Documents.list()).hasSizeGreaterThan(10).allSatisfy(document -> assertThat(
                        links(document).filter(link -> !link.contains("://")))
                .allSatisfy(link -> {
                    String[] parts = link.split("#", 2);
                    Path target = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]);
                    assertThat(target).as(link).exists();
                    if (parts.length > 1) {
                        assertThat(anchors(target)).as(link).contains(parts[1]);
                    }
                }));
    }

    @Test
    void theReadmeLeadsToEveryDocument() {
        List<String> others = Documents.list().stream()
                .filter(document -> !document.equals(Documents.README))
                .map(Path::toString)
                .toList();
        assertThat(links(Documents.README)).containsAll(others);
    }

    /** {@code Screenshots} takes them. */
    @Test
    void everyPictureIsOneOfTheTour() throws IOException {
        Set<String> stops = PageTour.stops().stream().map(PageStop::name).collect(Collectors.toSet());
        assertThat(Documents.pictures()).isNotEmpty().allSatisfy(name -> assertThat(stops)
                .contains(name.replaceAll("\\..*", "")));
        try (Stream<Path> files = Files.list(Documents.PICTURES)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Documents.pictures().stream()
                            .map(name -> name + ".png")
                            .toList());
        }
        try (Stream<Path> files = Files.list(Documents.PICTURES)) {
            assertThat(files)
                    .allSatisfy(file -> assertThat(file.toFile().length()).isLessThan(LARGEST_PICTURE));
        }
    }

    @Test
    void everyAddressIsOneOfTheServer() {
        Set<String> ofTheServer = AccessTest.addresses().stream()
                .map(address -> address.substring(address.indexOf(' ') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
        ofTheServer.addAll(OTHER_ADDRESSES);
        Set<String> documented = Documents.list().stream()
                .flatMap(document -> found(ADDRESS, Documents.text(document).replaceAll(SERVER, " ")))
                .map(address -> address.replaceAll("\\.$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(documented).hasSizeGreaterThan(20).allSatisfy(address -> assertThat(ofTheServer)
                .as(address)
                .anyMatch(known -> address.matches(known.replaceAll("\\{\\w+}", "[^/]+"))));
    }

    @Test
    void everySettingIsDescribed() {
        Set<String> described = found(VARIABLE, Documents.text(SETTINGS)).collect(Collectors.toSet());
        assertThat(Documents.list().stream()
                        .flatMap(document -> found(VARIABLE, Documents.text(document)))
                        .filter(variable -> !variable.startsWith(OF_MODEL_KEYS)))
                .hasSizeGreaterThan(20)
                .allSatisfy(variable -> assertThat(described)
                        .as(variable)
                        .anyMatch(
                                known -> variable.endsWith("_") ? known.startsWith(variable) : known.equals(variable)));
    }

    @Test
    void everyCommandNamesWhatThereIs() throws IOException {
        String pom = Documents.text(Path.of("pom.xml"));
        String all = Documents.list().stream().map(Documents::text).collect(Collectors.joining());
        assertThat(PROFILE.matcher(all).results().map(match -> match.group(1)))
                .isNotEmpty()
                .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            tests = files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
        assertThat(TEST_CLASS.matcher(all).results().map(DocumentationTest::group))
                .isNotEmpty()
                .allSatisfy(test -> assertThat(tests).contains(test + ".java"));
    }

    private static String group(MatchResult match) {
        return match.group(1) == null ? match.group(2) : match.group(1);
    }

    private static Stream<String> links(Path document) {
        return LINK.matcher(BLOCK.matcher(Documents.text(document)).replaceAll(""))
                .results()
                .map(link -> link.group(1));
    }

    /** Of the headings, as GitHub makes them. */
    private static Set<String> anchors(Path document) {
        return HEADING.matcher(BLOCK.matcher(Documents.text(document)).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    private static Stream<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }
}
