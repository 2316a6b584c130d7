package org.brainbench.survey.testsupport;

import io.quarkus.qute.i18n.MessageBundle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The bundles of messages, and the files of their Chinese. */
public final class MessageBundleFiles {

    public static final Path FOLDER = Path.of("src/main/resources/messages");

    private static final Path CLASSES = Path.of("target/classes");

    private MessageBundleFiles() {}

    public static List<Class<?>> bundles() {
        try (Stream<Path> files = Files.walk(CLASSES)) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .<Class<?>>map(file -> type(file.replace(".class", "").replace('/', '.')))
                    .filter(type -> type.isAnnotationPresent(MessageBundle.class))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a bundle is called, in templates and among files. */
    public static String name(Class<?> bundle) {
        return bundle.getAnnotation(MessageBundle.class).value();
    }

    /** The name of the file that holds its Chinese. */
    public static String file(Class<?> bundle) {
        return name(bundle) + "_zh.properties";
    }

    /** The Chinese of its messages by their keys. */
    public static Map<String, String> chinese(Class<?> bundle) {
        Properties read = new Properties();
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file(bundle)))) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts;
    }

    private static Class<?> type(String name) {
        try {
            return Class.forName(name, false, MessageBundleFiles.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
