package org.hexapla.library.eresources;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Values by the names of their fields, as forms, files and the history all write them, and what is wrong with them.
/// A text in languages has a field for each: `name-fr`.
public final class Fields {

    private static final int LONGEST = 5000;

    private final Map<String, String> values;
    private final Map<String, String> faults = new LinkedHashMap<>();

    public Fields(Map<String, String> values) {
        this.values = new TreeMap<>(values);
    }

    public Map<String, String> values() {
        return values;
    }

    /// The message key of what is wrong, by field.
    public Map<String, String> faults() {
        return faults;
    }

    public boolean isFaulty() {
        return !faults.isEmpty();
    }

    public void refuse(String name, String key) {
        faults.putIfAbsent(name, key);
    }

    public String text(String name) {
        var text = values.getOrDefault(name, "").strip();
        if (text.length() > LONGEST) {
            refuse(name, "eresources.fault.too-long");
        }
        return text;
    }

    public String needed(String name) {
        var text = text(name);
        if (text.isEmpty()) {
            refuse(name, "eresources.fault.missing");
        }
        return text;
    }

    public <T> Optional<T> value(String name, Function<String, Optional<T>> reading) {
        var text = text(name);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var read = reading.apply(text);
        if (read.isEmpty()) {
            refuse(name, "eresources.fault.value");
        }
        return read;
    }

    /// The value, or another where it is wrong or missing, which is then noted.
    public <T> T needed(String name, Function<String, Optional<T>> reading, T otherwise) {
        needed(name);
        return value(name, reading).orElse(otherwise);
    }

    /// Values between commas, semicolons, blanks or lines.
    public <T> List<T> list(String name, Function<String, Optional<T>> reading) {
        return Arrays.stream(text(name).split("[,;\\s]+"))
                .filter(word -> !word.isEmpty())
                .flatMap(word -> {
                    var read = reading.apply(word);
                    if (read.isEmpty()) {
                        refuse(name, "eresources.fault.value");
                    }
                    return read.stream();
                })
                .distinct()
                .toList();
    }

    public LocalizedText localized(String name) {
        var text = LocalizedText.none();
        for (var entry : values.entrySet()) {
            if (entry.getKey().startsWith(name + "-")) {
                var language = Language.parse(entry.getKey().substring(name.length() + 1));
                if (language.isPresent()) {
                    text = text.with(language.get(), text(entry.getKey()));
                }
            }
        }
        return text;
    }

    public static void write(Map<String, String> values, String name, LocalizedText text) {
        text.texts().forEach((language, words) -> values.put(name + "-" + language, words));
    }
}
