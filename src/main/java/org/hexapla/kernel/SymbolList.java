package org.hexapla.kernel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads a note of related documents, in which a symbol is shortened to what differs from the one before, or the
/// masthead of a document of two organs (`A/80/434-S/2025/632`).
final class SymbolList {

    private static final Pattern BETWEEN = Pattern.compile(
            "[&;,\\r\\n]|(?<=\\s)and(?=\\s)|\\b(?:as\\s+)?(?:orally\\s+)?amended\\s+by\\b:?|(?<=\\d)\\p{Pd}(?=[AEST]/)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_ALONE = Pattern.compile("\\d+[a-z]?(?:-\\d+)?");
    private static final Pattern NUMBER_AT_THE_END = Pattern.compile("(?<!\\d)\\d+[a-z]?(?:-\\d+)?$");
    private static final Pattern SERIES = Pattern.compile("(?<series>[a-z]+\\.)\\d.*");

    private final SequencedSet<Symbol> found = new LinkedHashSet<>();
    private @Nullable Symbol whole;
    private @Nullable Symbol before;

    private SymbolList() {}

    static List<Symbol> of(String note) {
        var list = new SymbolList();
        for (var piece : BETWEEN.split(note)) {
            Symbol.parse(piece).ifPresent(list::take);
        }
        return List.copyOf(list.found);
    }

    private void take(Symbol piece) {
        var symbol = part(piece).or(() -> number(piece)).orElseGet(() -> {
            whole = sibling(piece).orElse(piece);
            return whole;
        });
        var all = SymbolParts.last(symbol.key()).isPresent() ? symbol.members() : List.of(symbol);
        found.addAll(all);
        before = all.getLast();
    }

    /// "Add.1": belongs to the last symbol that was written in full, or takes the place of its Add.
    private Optional<Symbol> part(Symbol piece) {
        var anchor = whole;
        if (anchor == null) {
            return Optional.empty();
        }
        // A part is known by standing behind something: any letter will do.
        var join = piece.key().startsWith("(") ? "" : "/";
        var parts = SymbolParts.in("x" + join + piece.key()).toList();
        if (parts.isEmpty() || parts.getFirst().start() != 1) {
            return Optional.empty();
        }
        var last = SymbolParts.last(anchor.key());
        var same = last.filter(part -> part.rank() == parts.getFirst().rank());
        var parent = same.map(part -> anchor.head(part.start())).orElse(anchor);
        return Symbol.parse(parent + (join.isEmpty() ? " " : join) + piece);
    }

    /// "Add.1, 2 and 5": only the number differs.
    private Optional<Symbol> number(Symbol piece) {
        var neighbour = before;
        if (neighbour == null || !NUMBER_ALONE.matcher(piece.key()).matches()) {
            return Optional.empty();
        }
        var number = NUMBER_AT_THE_END.matcher(neighbour.key());
        return number.find()
                ? Symbol.parse(SymbolKey.head(neighbour.display(), number.start()) + piece)
                : Optional.empty();
    }

    /// "A/70/L.8 and L.9": another document of the same series.
    private Optional<Symbol> sibling(Symbol piece) {
        var series = SERIES.matcher(piece.key());
        if (whole == null || !series.matches()) {
            return Optional.empty();
        }
        var root = whole.root();
        var level = root.key().lastIndexOf('/') + 1;
        return level > 0 && root.key().startsWith(series.group("series"), level)
                ? Symbol.parse(SymbolKey.head(root.display(), level) + piece)
                : Optional.empty();
    }
}
