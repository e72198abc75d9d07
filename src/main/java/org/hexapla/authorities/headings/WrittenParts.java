package org.hexapla.authorities.headings;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.SeeFrom;
import org.hexapla.kernel.Language;

/// Parts as cataloguers write them: `$a Goodall, Jane $g (title)`; without a dollar sign all is `$a`. A form's
/// dates stand before it in square brackets: `[1961/2022-05-31] Turkey`.
final class WrittenParts {

    private static final Pattern PART = Pattern.compile("\\$([a-z0-9])\\s*([^$]*)");
    private static final Pattern DATED = Pattern.compile("\\[([\\d-]*)/([\\d-]*)]\\s*(.+)");

    private WrittenParts() {}

    static String write(SortedMap<Character, String> parts) {
        return parts.size() == 1 && parts.containsKey('a')
                ? parts.values().iterator().next()
                : parts.entrySet().stream()
                        .map(part -> "$" + part.getKey() + " " + part.getValue())
                        .collect(Collectors.joining(" "));
    }

    static String write(SeeFrom form) {
        var written = write(form.parts());
        return form.from().isEmpty() && form.until().isEmpty()
                ? written
                : "[" + form.from() + "/" + form.until() + "] " + written;
    }

    static SortedMap<Character, String> read(String written) {
        var parts = new TreeMap<Character, String>();
        if (!written.startsWith("$")) {
            if (!written.isBlank()) {
                parts.put('a', written.strip());
            }
            return parts;
        }
        var match = PART.matcher(written);
        while (match.find()) {
            if (!match.group(2).isBlank()) {
                parts.merge(match.group(1).charAt(0), match.group(2).strip(), (one, other) -> one + " " + other);
            }
        }
        return parts;
    }

    /// A form of a language; nothing where it has no words or its dates are none.
    static Optional<SeeFrom> form(Language language, String line) {
        var dated = DATED.matcher(line);
        var from = dated.matches() ? dated.group(1) : "";
        var until = dated.matches() ? dated.group(2) : "";
        var parts = read(dated.matches() ? dated.group(3) : line);
        return parts.isEmpty() || !PersonName.isDay(from) || !PersonName.isDay(until)
                ? Optional.empty()
                : Optional.of(new SeeFrom(language, parts, from, until));
    }
}
