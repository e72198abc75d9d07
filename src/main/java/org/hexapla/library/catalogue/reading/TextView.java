package org.hexapla.library.catalogue.reading;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.FileVersion;

/// A part of the text of one of a document's files.
///
/// @param readable the other languages in which it can be read so
/// @param sheets the pages of the printed document in this part, each with its paragraphs
/// @param part from 1
/// @param parts how many there are
public record TextView(
        Document document, FileVersion file, List<Language> readable, List<Sheet> sheets, int part, int parts) {

    /// @param number of the page, from 1; the text of a file without pages is one
    public record Sheet(int number, List<String> paragraphs) {}
}
