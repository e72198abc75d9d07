package org.hexapla.print;

import java.util.List;
import org.hexapla.kernel.Language;

/// What is to be printed, in one language: the same for PDF, Word and the screen, so that no two outputs can differ.
///
/// @param title plain words; the title of the file, too
/// @param description one sentence about it, for the file's properties
/// @param masthead short lines above the title: organisation, symbol, date
public record Manuscript(
        Language language, String title, String description, List<String> masthead, List<Block> blocks) {

    /// A piece of the text that stands on its own.
    public sealed interface Block {}

    /// @param level 2 to 4; the title is 1
    public record Heading(int level, List<Run> words) implements Block {}

    /// @param number the printed number, `12.` or `(a)`; empty where it has none
    public record Paragraph(String number, List<Run> words) implements Block {}

    /// @param numeric for each column whether it holds numbers
    public record Table(String caption, List<String> head, List<Boolean> numeric, List<List<List<Run>>> rows)
            implements Block {}

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

    public record Link(String address, String text) implements Run {}

    /// Words in another language than the manuscript's.
    public record Foreign(Language language, String text) implements Run {}
}
