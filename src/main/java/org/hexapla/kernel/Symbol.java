package org.hexapla.kernel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The symbol by which a document is cited: `A/76/2/Add.1`, `S/RES/1325 (2000)`, `C.155.M.75.1923.XI`.
///
/// Shown as its catalogue writes it, compared by its [#key()]: `S/RES/1325(2000)` is the same symbol, `E/0437` and
/// `E/437` are two. Whatever an organ printed on a document can be a symbol; a document of two organs has two.
///
/// The natural order is that of a list of documents: level by level, numbers as numbers, an addendum after its parent.
public final class Symbol implements Comparable<Symbol> {

    private static final int LONGEST = 200;
    private static final Pattern DOT_LEVEL = Pattern.compile("(?:^|.*/)\\.+(?:/.*|$)");

    /// What organs print: letters, digits and a few signs, with a level or a number somewhere.
    private static final Pattern LIKE_A_SYMBOL =
            Pattern.compile("(?=.*[/\\p{N}])[\\p{L}\\p{N}/(\\[][\\p{L}\\p{M}\\p{N}/().\\[\\],;:&'’+*°_-]*");

    private final String display;
    private final String key;
    private @Nullable String order;

    private Symbol(String display) {
        refuseTooLong(display);
        SymbolKey.strange(display).ifPresent(character -> {
            throw new IllegalArgumentException("a symbol with a character that cannot be seen: " + character);
        });
        this.display = display;
        this.key = SymbolKey.of(display);
        // A single character may fold to eighteen, and indexes take only so much.
        refuseTooLong(key);
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a symbol is needed");
        }
        // Browsers and file systems read these as a way up.
        if (DOT_LEVEL.matcher(key).matches()) {
            throw new IllegalArgumentException("a level of dots in the symbol " + display);
        }
    }

    private static void refuseTooLong(String text) {
        if (text.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "a symbol of %d characters; at most %d are taken".formatted(text.length(), LONGEST));
        }
    }

    /// The symbol as written; only what surrounds it unseen is taken off.
    public static Symbol of(String written) {
        return new Symbol(SymbolKey.strip(written));
    }

    /// The symbol of a text from outside, or nothing if it can be none.
    public static Optional<Symbol> parse(String written) {
        try {
            return Optional.of(of(written));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The symbol that a record is to bear. More is asked of it than of one that is looked for: `!!! not a symbol` or a
    /// sentence is nothing that a catalogue would take.
    public static Optional<Symbol> catalogued(String written) {
        return parse(written).filter(symbol -> LIKE_A_SYMBOL.matcher(symbol.key).matches());
    }

    /// The symbol of an address's path, encoded or raw, without what leads to it.
    public static Optional<Symbol> parsePath(String path) {
        return SymbolPath.decode(path).flatMap(Symbol::parse);
    }

    /// The symbols of a note: "A/70/L.8 and Add.1-3; amended by A/70/L.9". What can be no symbol is left out: the note
    /// itself is the caller's to keep.
    public static List<Symbol> list(String note) {
        return SymbolList.of(note);
    }

    public String display() {
        return display;
    }

    /// By this two symbols are compared, found and kept apart: without case, blanks and typesetting.
    public String key() {
        return key;
    }

    /// A text whose plain byte order (collation "C", an index's binary values) is the order of symbols.
    public String sortKey() {
        // Two threads may both write it, and write the same.
        var known = order;
        if (known == null) {
            known = SymbolOrder.of(key);
            order = known;
        }
        return known;
    }

    public Kind kind() {
        return Kind.of(key);
    }

    /// The session that the symbol itself names. A verbatim record of the Security Council names none.
    public Optional<Session> session() {
        return SymbolSessions.of(key);
    }

    /// What an addendum, corrigendum, revision, supplement or resumption belongs to.
    public Optional<Symbol> parent() {
        return SymbolParts.last(key).map(part -> head(part.start()));
    }

    /// The document at the top of all parents: itself, if it belongs to no other. A resumption's is its meeting.
    public Symbol root() {
        return head(SymbolParts.root(key).length());
    }

    /// Without the letter of a part: `A/RES/76/250` of `A/RES/76/250 B` or `A/RES/76/250[B]`.
    public Symbol base() {
        return head(SymbolParts.withoutMark(key));
    }

    /// Whether the symbol covers another: the same, or one in its range (`E/NL.1948/71-74` covers `E/NL.1948/72`).
    public boolean contains(Symbol other) {
        return equals(other)
                || SymbolRange.of(key)
                        .filter(range -> range.contains(other.key))
                        .isPresent();
    }

    /// The symbols in a range, or this one alone.
    public List<Symbol> members() {
        return SymbolRange.of(key)
                .map(range -> {
                    var stem = SymbolKey.head(display, range.stem().length());
                    return range.numbers().stream()
                            .map(number -> of(stem + number))
                            .toList();
                })
                .orElse(List.of(this));
    }

    /// The symbol in an address: encoded but for its slashes.
    public String path() {
        return SymbolPath.encode(display);
    }

    /// The symbol in the name of a file. Not every symbol can be read back from it: see [SymbolFileName].
    public String fileName() {
        return SymbolFileName.written(display);
    }

    /// The symbol as far as the first characters of its key go.
    Symbol head(int length) {
        return length == key.length() ? this : of(SymbolKey.head(display, length));
    }

    @Override
    public int compareTo(Symbol other) {
        // The order of bytes is not the order of UTF-16: databases and indexes sort by bytes.
        return Arrays.compareUnsigned(
                sortKey().getBytes(StandardCharsets.UTF_8), other.sortKey().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Symbol symbol && key.equals(symbol.key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }

    @Override
    public String toString() {
        return display;
    }

    /// A session as a symbol names it: the organ's letter and the code of its session (`76`, `30sp`, `10emsp`, `2020`).
    public record Session(String body, String code) {

        /// The symbol of the record of one of the session's meetings, by its number.
        public Symbol meeting(int number) {
            return SymbolSessions.meeting(this, number);
        }
    }

    /// What sort of document a symbol announces; its parts are of the same kind.
    public enum Kind {
        RESOLUTION("res"),
        DECISION("dec"),
        PRESIDENTIAL_STATEMENT("prst"),
        VERBATIM_RECORD("pv(?:\\..*)?"),
        SUMMARY_RECORD("sr(?:\\..*)?"),
        /// Of limited distribution: nearly always a draft resolution or decision.
        DRAFT("l\\.\\d.*"),
        /// All others: reports, letters, notes, programmes.
        OTHER("");

        private final Pattern level;

        Kind(String level) {
            this.level = Pattern.compile(level);
        }

        private static Kind of(String key) {
            var levels = SymbolParts.root(key).split("/");
            return Arrays.stream(values())
                    .filter(kind -> kind != OTHER)
                    .filter(kind -> Arrays.stream(levels)
                            .skip(1)
                            .anyMatch(level -> kind.level.matcher(level).matches()))
                    .findFirst()
                    .orElse(OTHER);
        }
    }
}
