package org.hexapla.print;

import java.util.List;
import org.hexapla.kernel.Language;

/// A reference work as it is printed: narrow columns of short lines under heads that are taken up again wherever a
/// column or a page ends, and wide tables on pages turned round.
///
/// @param title plain words; the title of the file, too
/// @param description one sentence about it, for the file's properties
/// @param masthead short lines above the title
public record Volume(Language language, String title, String description, List<String> masthead, List<Part> parts) {

    public Volume {
        masthead = List.copyOf(masthead);
        parts = List.copyOf(parts);
    }

    /// A section of it; each begins on a page of its own.
    public sealed interface Part {

        String title();

        /// What stands under the title, over the whole width.
        List<String> introduction();
    }

    /// @param columns how many stand side by side
    public record Columns(String title, List<String> introduction, int columns, List<Piece> pieces) implements Part {

        public Columns {
            introduction = List.copyOf(introduction);
            pieces = List.copyOf(pieces);
        }
    }

    /// @param words of a head and a subhead are printed plain
    public record Piece(Level level, List<Manuscript.Run> words) {

        public Piece {
            words = List.copyOf(words);
        }
    }

    public enum Level {
        HEAD,
        SUBHEAD,
        ENTRY
    }

    /// Tables, one after the other, their heads repeated on each page.
    public record Tables(String title, List<String> introduction, Paper paper, List<Table> tables) implements Part {

        public Tables {
            introduction = List.copyOf(introduction);
            tables = List.copyOf(tables);
        }
    }

    public enum Paper {
        UPRIGHT,
        TURNED
    }

    /// @param caption what tells it from the others of its section, or empty
    /// @param widths of the columns, as shares of the paper's
    public record Table(String caption, List<String> head, List<Double> widths, List<List<List<Manuscript.Run>>> rows) {

        public Table {
            if (widths.size() != head.size() || rows.stream().anyMatch(row -> row.size() != head.size())) {
                throw new IllegalArgumentException("each row of a table needs a cell for each column: " + caption);
            }
        }
    }
}
