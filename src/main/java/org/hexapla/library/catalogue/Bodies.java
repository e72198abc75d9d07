package org.hexapla.library.catalogue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;

/// The bodies that issue documents, by the beginning of their symbols: `A/C.1/76/L.5` is the First Committee's.
public final class Bodies {

    private static final SequencedMap<String, LocalizedText> NAMES = load();

    /// Longer codes first, for `A/C.1` is also `A`.
    private static final List<String> BY_LENGTH = NAMES.sequencedKeySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    private static final Pattern COUNCIL_SESSION = Pattern.compile("a/hrc/(?:(?:res|dec)/)?(s-)?(\\d{1,2})/.*");

    private Bodies() {}

    /// The codes of all bodies with a name, in the order of the list.
    public static List<String> codes() {
        return List.copyOf(NAMES.sequencedKeySet());
    }

    /// The name of a body; nothing if only its code is known.
    public static LocalizedText name(String code) {
        return NAMES.getOrDefault(code, LocalizedText.none());
    }

    /// The bodies and sessions that symbols tell by themselves.
    public static List<Origin> origins(Collection<Symbol> symbols) {
        return symbols.stream()
                .flatMap(symbol -> origin(symbol).stream())
                .distinct()
                .toList();
    }

    static Optional<Origin> origin(Symbol symbol) {
        return BY_LENGTH.stream()
                .filter(code -> begins(symbol.key(), code.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(code -> new Origin(code, session(symbol, code)));
    }

    /// After a code that ends in letters a number may follow: `A/AC.109` begins with `A/AC`, `A/C.10` not with `A/C.1`.
    private static boolean begins(String key, String code) {
        return key.startsWith(code)
                && key.length() > code.length()
                && (key.charAt(code.length()) == '/' || code.contains("/") && key.charAt(code.length()) == '.');
    }

    private static String session(Symbol symbol, String body) {
        if (body.equals("A/HRC")) {
            var named = COUNCIL_SESSION.matcher(symbol.key());
            return named.matches() ? named.group(2) + (named.group(1) == null ? "" : "sp") : "";
        }
        return symbol.session()
                .filter(session -> body.startsWith(session.body()))
                .map(Symbol.Session::code)
                .orElse("");
    }

    private static SequencedMap<String, LocalizedText> load() {
        var format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var stream = Objects.requireNonNull(Bodies.class.getResourceAsStream("/library/bodies.csv"));
                var parser = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            SequencedMap<String, LocalizedText> names = new LinkedHashMap<>();
            parser.forEach(row -> names.put(row.get("code"), name(row)));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LocalizedText name(CSVRecord row) {
        Map<Language, String> texts = new TreeMap<>();
        Language.OFFICIAL.forEach(language -> texts.put(language, row.get(language.tag())));
        return new LocalizedText(texts);
    }
}
