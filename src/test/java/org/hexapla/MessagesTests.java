package org.hexapla;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.junit.jupiter.api.Test;

/// Every text in every official language, none in the templates.
class MessagesTests {

    private static final Path FOLDER = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/jte");

    /// A key as templates and code write it: its module first.
    private static final Pattern KEY_IN_TEMPLATE =
            Pattern.compile("page\\.text\\(\"([a-z]+\\.[a-z0-9.-]+[a-z0-9])\"[,)]");

    @Test
    void everyTextIsThereInEveryOfficialLanguage() throws IOException {
        var missing = new ArrayList<String>();
        for (var module : modules()) {
            var every = new TreeSet<String>();
            Language.OFFICIAL.forEach(
                    language -> every.addAll(texts(module, language).keySet()));
            for (var language : Language.OFFICIAL) {
                var absent = new TreeSet<>(every);
                absent.removeAll(texts(module, language).keySet());
                absent.forEach(key -> missing.add(key + " in " + language));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyLanguageFillsTheSamePlaces() throws IOException {
        var different = new ArrayList<String>();
        for (var module : modules()) {
            texts(module, Language.EN).forEach((key, english) -> {
                for (var language : Language.OFFICIAL) {
                    var text = texts(module, language).getOrDefault(key, english);
                    if (!places(text).equals(places(english))) {
                        different.add(
                                "%s in %s: %s, in en: %s".formatted(key, language, places(text), places(english)));
                    }
                }
            });
        }
        assertThat(different).isEmpty();
    }

    @Test
    void keysBeginWithTheirModule() throws IOException {
        for (var module : modules()) {
            assertThat(texts(module, Language.EN).keySet()).allMatch(key -> key.startsWith(module + "."));
        }
    }

    @Test
    void templatesAskOnlyForTextsThatExist() throws IOException {
        var unknown = new TreeMap<String, String>();
        for (var template : templates()) {
            var keys = KEY_IN_TEMPLATE.matcher(Files.readString(template));
            while (keys.find()) {
                var key = keys.group(1);
                if (!texts(key.substring(0, key.indexOf('.')), Language.EN).containsKey(key)) {
                    unknown.put(key, template.toString());
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void templatesHoldNoWordsOfTheirOwn() throws IOException {
        var words = new ArrayList<String>();
        for (var template : templates()) {
            Words.in(Files.readString(template))
                    .forEach(word -> words.add(TEMPLATES.relativize(template) + ": " + word));
        }
        assertThat(words).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    private static Set<String> modules() throws IOException {
        var modules = new TreeSet<String>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            files.map(file -> file.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", ""))
                    .forEach(modules::add);
        }
        return modules;
    }

    private static Map<String, String> texts(String module, Language language) {
        var properties = new Properties();
        var file = FOLDER.resolve(module + "_" + language + ".properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    /// The numbers or names in braces, whatever is done with them.
    private static Set<String> places(String text) {
        var pattern = new MessagePattern(text);
        var places = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                places.add(pattern.getSubstring(part));
            }
        }
        return places;
    }
}
