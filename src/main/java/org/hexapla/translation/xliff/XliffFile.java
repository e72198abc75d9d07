package org.hexapla.translation.xliff;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// What a document of XLIFF 2 says.
record XliffFile(Optional<Language> source, Optional<Language> target, List<Piece> pieces) {

    /// A `file`.
    ///
    /// @param id as it was written, `w12`
    record Piece(String id, long line, List<Part> parts) {}

    /// A `unit`.
    record Part(String id, long line, List<Line> lines) {}

    /// A `segment`.
    ///
    /// @param target nothing where there is none
    record Line(String id, String state, List<Run> source, Optional<List<Run>> target) {}

    /// Words, or a code by its id.
    record Run(String text, boolean isCode) {}
}
