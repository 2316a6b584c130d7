package org.brainbench.survey.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keeps {@code docs/take-the-test.md} to the keys that the test itself explains. */
class KeysPageTest {

    private static final Path TEMPLATE = Path.of("src", "main", "resources", "templates", "session", "keys.html");
    private static final Pattern KEY = Pattern.compile("<dt>(.*?)</dt><dd>\\{session:(\\w+)}</dd>");

    @Test
    void thePageForExpertsNamesEveryKey() throws IOException {
        List<String> rows = KEY.matcher(Files.readString(TEMPLATE))
                .results()
                .map(KeysPageTest::row)
                .toList();
        assertThat(rows).hasSizeGreaterThan(5);
        assertThat(Path.of("docs", "take-the-test.md")).content().contains(String.join("\n", rows));
    }

    private static String row(MatchResult key) {
        try {
            String meaning = SessionMessages.class
                    .getMethod(key.group(2))
                    .getAnnotation(Message.class)
                    .value();
            return "| %s | %s |".formatted(key.group(1).replaceAll("</?kbd>", "`"), meaning);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(e);
        }
    }
}
