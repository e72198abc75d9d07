package org.hexapla.print;

import java.util.ArrayList;
import java.util.List;
import org.hexapla.print.Measure.Weight;
import org.hexapla.print.Volume.Level;
import org.hexapla.print.Volume.Piece;
import org.jspecify.annotations.Nullable;

/// Lets the pieces of a section flow through columns. A head stays with what follows it, and is taken up again, as
/// continued, where a column ends below it.
final class ColumnFlow {

    static final double SIZE = 8.5;
    static final double HEAD_SIZE = 9;
    static final double LEADING = 10.4;
    static final double HEAD_LEADING = 11;
    static final double BEFORE_HEAD = 7;
    static final double BEFORE_SUBHEAD = 3.5;
    static final double BEFORE_ENTRY = 1.5;
    static final double INDENT = 9;
    private static final String CONTINUED = " (continued)";

    /// Lines of a piece that stay together at least.
    private static final int TOGETHER = 2;

    private final Measure measure;
    private final double width;
    private final double height;
    private final Breaking breaking;
    private final List<Column> columns = new ArrayList<>();
    private Column current;
    private @Nullable Piece head;
    private @Nullable Piece subhead;

    /// @param first the height of the columns of the first page
    /// @param height of the columns of all others
    /// @param perPage how many columns a page has
    ColumnFlow(Measure measure, Breaking breaking, double width, double first, double height, int perPage) {
        this.measure = measure;
        this.breaking = breaking;
        this.width = width;
        this.height = height;
        this.first = first;
        this.perPage = perPage;
        this.current = begin();
    }

    private final double first;
    private final int perPage;

    /// Whether an entry may be divided between two columns.
    enum Breaking {
        WITHIN_ENTRIES,
        BETWEEN_ENTRIES
    }

    List<Column> flow(List<Piece> pieces) {
        for (var at = 0; at < pieces.size(); at++) {
            var piece = pieces.get(at);
            var lines = lines(piece);
            if (current.rest() < needed(pieces, at, lines)) {
                next(piece.level());
            }
            put(piece, lines);
            if (piece.level() == Level.HEAD) {
                head = piece;
                subhead = null;
            } else if (piece.level() == Level.SUBHEAD) {
                subhead = piece;
            }
        }
        return List.copyOf(columns);
    }

    private void put(Piece piece, List<BrokenLine> lines) {
        var rest = lines;
        var begun = false;
        while (!rest.isEmpty()) {
            var fitting = (int) ((current.rest() - before(piece.level())) / leading(piece.level()));
            var now = fitting >= rest.size() ? rest.size() : dividing(piece, fitting, rest.size());
            if (now == 0 && current.isFresh()) {
                // Longer than a whole column: it must be divided somewhere.
                now = Math.max(1, fitting);
            }
            if (now > 0) {
                current.add(new Placed(piece, begun ? Part.REST : Part.BEGINNING, rest.subList(0, now)));
                rest = rest.subList(now, rest.size());
                begun = true;
            }
            if (!rest.isEmpty()) {
                next(piece.level());
            }
        }
    }

    private int dividing(Piece piece, int fitting, int lines) {
        if (piece.level() != Level.ENTRY || breaking == Breaking.BETWEEN_ENTRIES) {
            return 0;
        }
        var now = Math.min(fitting, lines - TOGETHER);
        return now >= TOGETHER ? now : 0;
    }

    /// A head needs room for what follows it, down to the first lines of an entry.
    private double needed(List<Piece> pieces, int at, List<BrokenLine> lines) {
        var needed = 0.0;
        var own = lines;
        for (var next = at; next < pieces.size(); next++) {
            var level = pieces.get(next).level();
            if (next > at) {
                own = lines(pieces.get(next));
            }
            if (level == Level.ENTRY) {
                var together = breaking == Breaking.BETWEEN_ENTRIES ? own.size() : Math.min(own.size(), TOGETHER);
                return needed + before(level) + together * leading(level);
            }
            needed += before(level) + own.size() * leading(level);
        }
        return needed;
    }

    private void next(Level level) {
        current = begin();
        if (level != Level.HEAD && head != null) {
            again(head);
        }
        if (level == Level.ENTRY && subhead != null) {
            again(subhead);
        }
        current.isFresh = true;
    }

    private void again(Piece piece) {
        var words = new ArrayList<>(piece.words());
        words.add(new Manuscript.Words(CONTINUED));
        var again = new Piece(piece.level(), words);
        current.add(new Placed(again, Part.AGAIN, lines(again)));
    }

    private Column begin() {
        var column = new Column(columns.size() < perPage ? first : height);
        columns.add(column);
        return column;
    }

    private List<BrokenLine> lines(Piece piece) {
        return switch (piece.level()) {
            case HEAD -> new LineBreaking(measure, HEAD_SIZE, width).broken(piece.words(), Weight.BOLD, 0, INDENT);
            case SUBHEAD -> new LineBreaking(measure, SIZE, width).broken(piece.words(), Weight.BOLD, 0, INDENT);
            case ENTRY ->
                new LineBreaking(measure, SIZE, width).broken(piece.words(), Weight.PLAIN, INDENT, 2 * INDENT);
        };
    }

    static double size(Level level) {
        return level == Level.HEAD ? HEAD_SIZE : SIZE;
    }

    static double leading(Level level) {
        return level == Level.HEAD ? HEAD_LEADING : LEADING;
    }

    static double before(Level level) {
        return switch (level) {
            case HEAD -> BEFORE_HEAD;
            case SUBHEAD -> BEFORE_SUBHEAD;
            case ENTRY -> BEFORE_ENTRY;
        };
    }

    /// Which part of a piece stands in a column.
    enum Part {
        BEGINNING,
        REST,
        /// The head of what was begun in the column before.
        AGAIN
    }

    record Placed(Piece piece, Part part, List<BrokenLine> lines) {

        double height() {
            return before(piece.level()) + lines.size() * leading(piece.level());
        }
    }

    static final class Column {

        private final double height;
        private final List<Placed> placed = new ArrayList<>();
        private double used;
        private boolean isFresh = true;

        Column(double height) {
            this.height = height;
        }

        List<Placed> placed() {
            return placed;
        }

        private double rest() {
            return height - used;
        }

        private boolean isFresh() {
            return isFresh;
        }

        private void add(Placed piece) {
            placed.add(piece);
            used += piece.height();
            isFresh = false;
        }
    }
}
