package org.hexapla.library.meetings.speakers;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Symbol;

/// A meeting whose verbatim record was read.
///
/// @param body its letter: `S`
/// @param session its code, or empty
/// @param agenda as printed at the head of the record
/// @param file the record, in the archive
public record Meeting(
        long id,
        Symbol symbol,
        String body,
        String session,
        LocalDate day,
        Language language,
        String president,
        String agenda,
        List<String> marks,
        String file,
        String name) {

    /// Where its speeches are decided, after the language.
    public String path() {
        return "/meetings/records/" + id;
    }
}
