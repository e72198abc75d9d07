package org.hexapla.library.meetings.sheets;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/// A name as it is printed on sheets: in capitals without accents, letter for letter, so that it can be cut off after
/// so many as it is printed.
///
/// @param foreign of each letter, whether it has an accent or is none of the English alphabet: such letters come out
/// broken
record PrintedName(String letters, String foreign) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    static PrintedName of(String name) {
        var letters = new StringBuilder();
        var foreign = new StringBuilder();
        name.strip().replaceAll("\\s+", " ").codePoints().forEach(point -> {
            var plain = plain(point);
            letters.append(plain);
            foreign.append((point < 128 ? "." : "?").repeat(plain.length()));
        });
        return new PrintedName(letters.toString(), foreign.toString());
    }

    /// What is printed, whatever became of its accents: some sheets hold them twice encoded.
    static PrintedName ofPrinted(String printed) {
        return of(
                printed.chars().anyMatch(sign -> sign == 'Ã' || sign == 'Ä' || sign == 'Å')
                        ? decoded(printed)
                        : printed);
    }

    private static String decoded(String printed) {
        for (var charset : new Charset[] {WINDOWS, StandardCharsets.ISO_8859_1}) {
            var read = new String(printed.getBytes(charset), StandardCharsets.UTF_8);
            if (read.indexOf('\uFFFD') < 0) {
                return read;
            }
        }
        return printed;
    }

    private static String plain(int point) {
        if (point < 128) {
            return point == '`' ? "'" : Character.toString(Character.toUpperCase(point));
        }
        if (point == '’' || point == '‘' || point == '´') {
            return "'";
        }
        if (point == '–' || point == '‑') {
            return "-";
        }
        var base = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
        return base.toUpperCase(Locale.ROOT);
    }

    int length() {
        return letters.length();
    }

    /// What is printed of it where there is room for so many letters.
    String cut(int room) {
        return length() > room ? letters.substring(0, room).stripTrailing() : letters;
    }

    /// Whether no letter of it came out broken.
    boolean isWhole() {
        return letters.indexOf('?') < 0 && letters.indexOf('\uFFFD') < 0;
    }

    /// Whether this is what a sheet prints of a name that has room for so many letters. A letter that came out as a
    /// question mark stands for one that is foreign.
    boolean isPrintOf(PrintedName name, int room) {
        var printed = name.cut(room);
        if (printed.length() != letters.length()) {
            return false;
        }
        for (var i = 0; i < printed.length(); i++) {
            var sign = letters.charAt(i);
            var isBroken = (sign == '?' || sign == '\uFFFD') && name.foreign.charAt(i) == '?';
            if (sign != printed.charAt(i) && !isBroken) {
                return false;
            }
        }
        return true;
    }
}
