package org.hexapla.library.states;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A list of a state in rows and columns, for a page and for files.
///
/// @param columns the words of each, for message keys and for the names in JSON
public record StateTable(List<String> columns, List<List<Cell>> rows) {

    /// @param value a String, a Number or a LocalDate
    /// @param language of the words, where they are in another than the reader's; empty otherwise
    /// @param path where it opens, after the language of the page, or empty
    public record Cell(Object value, String language, String path) {

        static Cell of(Object value) {
            return new Cell(value, "", "");
        }

        static Cell of(LocalizedText text, Language reader) {
            return text.show(reader)
                    .map(shown -> new Cell(
                            shown.text(), shown.isFallback() ? shown.language().tag() : "", ""))
                    .orElseGet(() -> of(""));
        }

        Cell at(String path) {
            return new Cell(value, language, path);
        }

        /// Links are never empty.
        Cell orElse(String words) {
            return value.equals("") ? new Cell(words, "", path) : this;
        }
    }
}
