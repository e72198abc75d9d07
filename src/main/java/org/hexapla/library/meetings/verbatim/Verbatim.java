package org.hexapla.library.meetings.verbatim;

import java.util.List;
import org.hexapla.kernel.Language;

/// A verbatim record as it was read.
///
/// @param language of this edition
/// @param turns in their order
/// @param marks what happened between them
public record Verbatim(Language language, Header header, List<Turn> turns, List<Mark> marks) {

    /// A suspension, a resumption, a change of the chair, as printed.
    public record Mark(int page, String words) {}
}
