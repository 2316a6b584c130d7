package org.brainbench.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.brainbench.survey.testsupport.MessageBundleFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that people read is in the bundles of messages, and all of these are there in Chinese. */
class LanguageTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** What is the same in every language although it has words, as bundle.key. */
    private static final Set<String> NAMES = Set.of("web.product");
    /** Signs of mathematics, names of sides. */
    private static final Set<String> SIGNS = Set.of("ρ", "A", "B", "A−", "A+", "ICC(1)");

    private static final Pattern TAG = Pattern.compile("\\{[#/]?[^{}]*}");
    private static final Pattern CASE = Pattern.compile("\\{#case ([^{}]*)}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern WORD = Pattern.compile("[a-z]{3}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Pattern COMMENT = Pattern.compile("\\{!.*?!}", Pattern.DOTALL);
    private static final Pattern SCRIPT = Pattern.compile("<(script|style|kbd)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);
    private static final Pattern ELEMENT = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w+;");
    /** What a section of Qute is given to read out. */
    private static final Pattern LITERAL =
            Pattern.compile("\\b(?:label|title|hint|scale|caption|text)=(?:'([^']*)'|\"([^\"{}]*)\")");
    /** What a browser reads out of an attribute. */
    private static final Pattern READ = Pattern.compile(
            "\\b(?:title|alt|placeholder|label|aria-(?:label|description|valuetext|roledescription|placeholder))=(?:'([^']*)'|\"([^\"]*)\")");

    @TestFactory
    Stream<DynamicTest> everyMessageIsThereInChineseAndNoOther() {
        return bundles()
                .map(bundle -> dynamicTest(MessageBundleFiles.name(bundle), () -> {
                    Map<String, String> chinese = MessageBundleFiles.chinese(bundle);
                    Set<String> keys = new TreeSet<>();
                    for (Method message : bundle.getDeclaredMethods()) {
                        keys.add(message.getName());
                    }
                    assertThat(chinese.keySet())
                            .as(MessageBundleFiles.file(bundle))
                            .containsExactlyInAnyOrderElementsOf(keys);
                }));
    }

    @TestFactory
    Stream<DynamicTest> chineseIsChineseAndSaysAsMuch() {
        return bundles()
                .map(bundle -> dynamicTest(MessageBundleFiles.name(bundle), () -> {
                    Map<String, String> chinese = MessageBundleFiles.chinese(bundle);
                    for (Method message : bundle.getDeclaredMethods()) {
                        String text = chinese.get(message.getName());
                        if (text != null) {
                            String key = MessageBundleFiles.name(bundle) + "." + message.getName();
                            String english =
                                    message.getAnnotation(Message.class).value();
                            if (hasWords(english) && !NAMES.contains(key)) {
                                assertThat(text).as(key).containsPattern(HAN);
                            }
                            assertThat(parameters(message, text))
                                    .as("parameters of %s", key)
                                    .isEqualTo(parameters(message, english));
                            assertThat(cases(text)).as("cases of %s", key).isEqualTo(cases(english));
                        }
                    }
                }));
    }

    @Test
    void everyFileBelongsToABundle() throws IOException {
        Set<String> names = new TreeSet<>();
        bundles().forEach(bundle -> names.add(MessageBundleFiles.file(bundle)));
        try (Stream<Path> files = Files.list(MessageBundleFiles.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    @Test
    void everyBundleSpeaksTheLanguageOfItsReader() throws ClassNotFoundException {
        Method[] producers = Class.forName("org.brainbench.survey.app.Bundles").getDeclaredMethods();
        assertThat(Arrays.stream(producers)
                        .<Class<?>>map(Method::getReturnType)
                        .filter(type -> type.isAnnotationPresent(MessageBundle.class)))
                .containsExactlyInAnyOrderElementsOf(bundles().toList());
    }

    @Test
    void noTemplateHasATextOfItsOwn() throws IOException {
        Map<String, List<String>> literal = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                List<String> found = literals(text(file));
                if (!found.isEmpty()) {
                    literal.put(TEMPLATES.relativize(file).toString(), found);
                }
            });
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void aTextOfItsOwnIsFound() {
        assertThat(literals("{! a comment !}<p class=\"lead\">{web:skip}{#if pause > 0}, {/if}&nbsp;1</p>"))
                .isEmpty();
        assertThat(literals("<p>{web:skip} and on</p>")).containsExactly("and on");
        assertThat(literals("<input aria-label=\"{web:skip}\" placeholder=\"Name\">"))
                .containsExactly("Name");
        assertThat(literals("{#field name='email' label='E-mail' value=email /}"))
                .containsExactly("E-mail");
    }

    private static List<String> literals(String template) {
        String spoken = COMMENT.matcher(template).replaceAll("");
        List<String> given = TAG.matcher(spoken)
                .results()
                .flatMap(tag -> quoted(LITERAL, tag.group()))
                .toList();
        String html = SCRIPT.matcher(TAG.matcher(spoken).replaceAll("")).replaceAll("");
        Stream<String> attributes = ELEMENT.matcher(html).results().flatMap(element -> quoted(READ, element.group()));
        Stream<String> texts =
                Arrays.stream(ELEMENT.matcher(html).replaceAll("\n").split("\n"));
        return Stream.of(given.stream(), attributes, texts)
                .flatMap(all -> all)
                .map(text -> ENTITY.matcher(text).replaceAll("").strip())
                .filter(text -> LETTER.matcher(text).find() && !SIGNS.contains(text))
                .toList();
    }

    /** Not only signs, abbreviations and what is filled in. */
    private static boolean hasWords(String english) {
        return WORD.matcher(TAG.matcher(english).replaceAll("")).find();
    }

    private static Stream<String> quoted(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> found.group(1) == null ? found.group(2) : found.group(1));
    }

    /** Those of the message that the text mentions. */
    private static Set<String> parameters(Method message, String text) {
        Set<String> mentioned = new TreeSet<>();
        for (Parameter parameter : message.getParameters()) {
            Pattern name = Pattern.compile("\\b" + parameter.getName() + "\\b");
            if (TAG.matcher(text).results().anyMatch(tag -> name.matcher(tag.group())
                    .find())) {
                mentioned.add(parameter.getName());
            }
        }
        return mentioned;
    }

    private static Set<String> cases(String text) {
        Set<String> cases = new TreeSet<>();
        CASE.matcher(text).results().forEach(found -> cases.add(found.group(1)));
        return cases;
    }

    private static Stream<Class<?>> bundles() {
        return MessageBundleFiles.bundles().stream();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
