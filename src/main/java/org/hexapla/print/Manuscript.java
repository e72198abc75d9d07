package org.hexapla.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;

/// What is to be printed, in one language: the same for PDF, Word and the screen, so that no two outputs can differ.
///
/// @param title plain words; the title of the file, too
/// @param description one sentence about it, for the file's properties
/// @param masthead short lines above the title: organisation, symbol, date
public record Manuscript(
        Language language, String title, String description, List<String> masthead, List<Block> blocks) {

    public Manuscript {
        masthead = masthead.stream().filter(line -> !line.isBlank()).toList();
        blocks = withoutGaps(blocks);
    }

    /// A heading stands at most one level below the one before: who listens counts the levels, and a gap sounds like
    /// something missed.
    private static List<Block> withoutGaps(List<Block> blocks) {
        var kept = new ArrayList<Block>();
        var last = 1;
        for (var block : blocks) {
            if (block instanceof Heading(int level, List<Run> words)) {
                last = Math.min(level, last + 1);
                kept.add(new Heading(last, words));
            } else {
                kept.add(block);
            }
        }
        return List.copyOf(kept);
    }

    /// A piece of the text that stands on its own.
    public sealed interface Block {}

    /// @param level 2 to 4; the title is 1
    public record Heading(int level, List<Run> words) implements Block {

        public Heading {
            if (level < 2 || level > 4) {
                throw new IllegalArgumentException("a heading is of level 2 to 4, not " + level);
            }
        }
    }

    /// @param number the printed number, `12.` or `(a)`; empty where it has none
    public record Paragraph(String number, List<Run> words) implements Block {}

    /// @param numeric for each column whether it holds numbers
    public record Table(String caption, List<String> head, List<Boolean> numeric, List<List<List<Run>>> rows)
            implements Block {

        public Table {
            if (numeric.size() != head.size() || rows.stream().anyMatch(row -> row.size() != head.size())) {
                throw new IllegalArgumentException("each row of a table needs a cell for each column: " + caption);
            }
        }
    }

    /// A drawing made on the server.
    ///
    /// @param svg one `svg` element
    /// @param alternative what it says, in words
    public record Picture(String svg, String alternative) implements Block {}

    /// A stretch of words of one look.
    public sealed interface Run {}

    public record Words(String text) implements Run {}

    public record Strong(String text) implements Run {}

    /// What stays left to right in every script: a symbol, a code, a day in digits, a number with its groups.
    public record Code(String text) implements Run {}

    public record Note(List<Run> words) implements Run {}

    public record Link(String address, String text) implements Run {

        /// Whether the address is that of a page, ours or another's, and no program.
        public boolean leadsToAPage() {
            return address.startsWith("#") || address.startsWith("/") && !address.startsWith("//") || leadsAbroad();
        }

        /// Whether the address says all by itself, so that it means something on paper.
        boolean leadsAbroad() {
            var start = address.toLowerCase(Locale.ROOT);
            return start.startsWith("https://") || start.startsWith("http://") || start.startsWith("mailto:");
        }
    }

    /// Words in another language than the manuscript's.
    public record Foreign(Language language, String text) implements Run {}
}
