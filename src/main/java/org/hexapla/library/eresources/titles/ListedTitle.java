package org.hexapla.library.eresources.titles;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.library.eresources.ResourceId;

/// A title within a resource with all that the vendor's list says of it.
///
/// @param rows at least one; the first names it
record ListedTitle(ResourceId resource, String key, List<KbartRow> rows) {

    ListedTitle {
        rows = List.copyOf(rows);
    }

    private String first(KbartColumn column) {
        return rows.getFirst().get(column);
    }

    String title() {
        return first(KbartColumn.PUBLICATION_TITLE);
    }

    String print() {
        return first(KbartColumn.PRINT_IDENTIFIER).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    String online() {
        return first(KbartColumn.ONLINE_IDENTIFIER).replaceAll("[ -]", "").toUpperCase(Locale.ROOT);
    }

    String publisher() {
        return first(KbartColumn.PUBLISHER_NAME);
    }

    boolean isSerial() {
        return rows.getFirst().isSerial();
    }

    /// Without articles at the beginning, accents and case, as lists of titles are sorted.
    String sort() {
        var plain = Normalizer.normalize(title(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^(the|an?|le|la|les|l'|el|los|las|der|die|das)[ ']+(?=\\S)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return plain.isEmpty() ? title() : plain;
    }

    /// The letter under which it stands; `0` for all digits.
    String letter() {
        var first = sort().codePointAt(0);
        return Character.isDigit(first) ? "0" : Character.toString(Character.toUpperCase(first));
    }

    /// Lists do not say what language a title is in: its script tells the greater part.
    Language language() {
        var script = title().codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .findFirst()
                .orElse(Character.UnicodeScript.LATIN);
        return switch (script) {
            case HAN -> Language.ZH;
            case ARABIC -> Language.AR;
            case CYRILLIC -> Language.RU;
            default -> Language.EN;
        };
    }
}
