package org.hexapla.library.analysis.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;

/// What a station says of one file that it issued, under the names it uses itself, in small letters.
///
/// @param number its place in the list, from 1
record IssuedEntry(int number, Map<String, String> said) {

    private static final Map<String, Language> LETTERS = Map.ofEntries(
            Map.entry("a", Language.AR),
            Map.entry("c", Language.ZH),
            Map.entry("e", Language.EN),
            Map.entry("f", Language.FR),
            Map.entry("r", Language.RU),
            Map.entry("s", Language.ES),
            Map.entry("g", new Language("de")),
            Map.entry("o", new Language("de")),
            Map.entry("ara", Language.AR),
            Map.entry("chi", Language.ZH),
            Map.entry("zho", Language.ZH),
            Map.entry("eng", Language.EN),
            Map.entry("fre", Language.FR),
            Map.entry("fra", Language.FR),
            Map.entry("rus", Language.RU),
            Map.entry("spa", Language.ES),
            Map.entry("ger", new Language("de")),
            Map.entry("deu", new Language("de")),
            Map.entry("ot", new Language("de")));

    IssuedEntry {
        said = Map.copyOf(said);
    }

    static IssuedEntry of(int number, Map<String, ?> fields) {
        var said = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (value != null) {
                said.put(name.toLowerCase(Locale.ROOT), value.toString().strip());
            }
        });
        return new IssuedEntry(number, said);
    }

    String text(String name) {
        return said.getOrDefault(name, "");
    }

    /// The symbols as written; one that can be none is left to whoever tells of it.
    List<String> written() {
        return Stream.of(text("symbol1"), text("symbol2"))
                .filter(symbol -> !symbol.isEmpty())
                .distinct()
                .toList();
    }

    List<Symbol> symbols() {
        return written().stream()
                .flatMap(symbol -> Symbol.catalogued(symbol).stream())
                .distinct()
                .toList();
    }

    boolean isRestricted() {
        return text("distributiontype").toUpperCase(Locale.ROOT).startsWith("RES");
    }

    boolean isJournal() {
        return written().stream()
                .anyMatch(symbol -> symbol.toUpperCase(Locale.ROOT).contains("JOURNAL"));
    }

    /// By the letter that documents bear, the code of libraries or that of the web.
    Optional<Language> language() {
        var written = text("languageid").toLowerCase(Locale.ROOT);
        return Optional.ofNullable(LETTERS.get(written)).or(() -> Language.official(written));
    }

    /// The names under which its file may have come, without their ending.
    List<String> fileNames() {
        return Stream.of(text("jobid"), text("odsno"))
                .filter(name -> !name.isEmpty())
                .map(name -> name.toLowerCase(Locale.ROOT).replaceFirst("\\.pdf$", ""))
                .distinct()
                .toList();
    }

    /// By which it is known among the entries of its day: the same each time the list is read.
    String key() {
        return String.join(
                        " ",
                        written().isEmpty() ? "" : written().getFirst().toLowerCase(Locale.ROOT),
                        text("languageid").toLowerCase(Locale.ROOT),
                        fileNames().isEmpty() ? "" : fileNames().getFirst())
                .strip();
    }

    boolean hasEmbargo() {
        var written = text("embargo");
        // The sender's way to write none.
        return !written.isEmpty()
                && !written.startsWith("0001-01-01")
                && !written.startsWith("1900-01-01")
                && !written.equalsIgnoreCase("false");
    }

    /// Until when nobody may read it, by the station's clock; nothing if what is written there cannot be read.
    Optional<Instant> embargo(ZoneId zone) {
        var written = text("embargo").replace(' ', 'T');
        return read(() -> OffsetDateTime.parse(written).toInstant())
                .or(() -> read(() -> LocalDateTime.parse(written).atZone(zone).toInstant()))
                .or(() -> read(() -> LocalDate.parse(written).atStartOfDay(zone).toInstant()));
    }

    private static Optional<Instant> read(java.util.function.Supplier<Instant> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
