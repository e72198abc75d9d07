package org.hexapla.kernel;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/// The texts of the interface: `messages/<module>_<language>.properties`, UTF-8, ICU message format.
///
/// A key begins with its module (`library.document.cite`), which names the file. A language that an installation added
/// and nobody has translated yet is answered in English.
public final class Messages {

    private static final Map<String, Map<String, String>> FILES = new ConcurrentHashMap<>();
    private static final Map<String, MessageFormat> FORMATS = new ConcurrentHashMap<>();

    private Messages() {}

    /// The text of a key. A missing key is a fault of ours that a test finds; readers see the key.
    public static String text(Language language, String key, Object... arguments) {
        var pattern = find(language, key).or(() -> find(Language.EN, key));
        if (pattern.isEmpty()) {
            return key;
        }
        if (arguments.length == 0 && pattern.get().indexOf('{') < 0) {
            return pattern.get().replace("''", "'");
        }
        var format = FORMATS.computeIfAbsent(language.tag() + ' ' + key, _ -> format(pattern.get(), language));
        // ICU's formats keep state while they format.
        synchronized (format) {
            return format.format(arguments);
        }
    }

    private static MessageFormat format(String pattern, Language language) {
        var format = new MessageFormat(pattern, new Wording(language).locale());
        for (var part : format.getFormats()) {
            ArabicMonths.write(part, language);
        }
        return format;
    }

    /// A text without places, in all official languages: what a measure is, for instance.
    public static LocalizedText inOfficialLanguages(String key) {
        var text = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            text = text.with(language, text(language, key));
        }
        return text;
    }

    public static boolean has(String key) {
        return find(Language.EN, key).isPresent();
    }

    private static Optional<String> find(Language language, String key) {
        var dot = key.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var file = FILES.computeIfAbsent(key.substring(0, dot) + '_' + language.tag(), Messages::load);
        return Optional.ofNullable(file.get(key));
    }

    private static Map<String, String> load(String name) {
        try (var stream = Messages.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (stream == null) {
                return Map.of();
            }
            var properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            var texts = new ConcurrentHashMap<String, String>();
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
