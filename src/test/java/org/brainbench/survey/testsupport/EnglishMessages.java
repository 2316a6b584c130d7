package org.brainbench.survey.testsupport;

import com.microsoft.playwright.Page;
import io.quarkus.qute.i18n.Message;

import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Messages that stand on a page in English although somebody reads it in Chinese. What people typed is none of them. */
public final class EnglishMessages {

    private static final Pattern TAG = Pattern.compile("\\{[^{}]*}");
    private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,}( [a-z]{2,}){2,}");

    /** Of the study to try the server with, whose texts are in English like its abstracts. */
    private static final Set<String> STORED = Set.of("demoTitle", "demoDescription", "demoConsent");

    /** Messages that stand by themselves, and stretches of those into which something is filled. */
    private final Set<String> whole = new HashSet<>();

    private final Set<String> stretches = new HashSet<>();

    public EnglishMessages() {
        for (Class<?> bundle : MessageBundleFiles.bundles()) {
            Map<String, String> chinese = MessageBundleFiles.chinese(bundle);
            for (Method message : bundle.getDeclaredMethods()) {
                String english = message.getAnnotation(Message.class).value();
                if (!STORED.contains(message.getName()) && !english.equals(chinese.get(message.getName()))) {
                    add(english);
                }
            }
        }
    }

    private void add(String english) {
        if (TAG.matcher(english).find()) {
            TAG.splitAsStream(english)
                    .map(String::strip)
                    .filter(stretch -> WORDS.matcher(stretch).find())
                    .forEach(stretches::add);
        } else if (english.length() > 1) {
            whole.add(english);
        }
    }

    /** Each line of the page that is or holds one. */
    public List<String> on(Page page) {
        Stream<String> lines = EnglishWords.read(page).lines().map(String::strip);
        return lines.filter(line -> whole.contains(line) || stretches.stream().anyMatch(line::contains))
                .distinct()
                .toList();
    }
}
