package org.hexapla.library.proceedings.reading;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.SectionKind;

/// An issued index: its sections and its files.
///
/// @param year as it was printed, or empty
public record ContentsView(IndexedSession session, String year, LocalDate day, List<Part> sections) {

    public record Part(SectionKind kind, int lines) {}

    public String path() {
        return "/proceedings/" + session.slug();
    }

    public String name(Page page) {
        return name(page, session);
    }

    /// `Security Council, 75th year`, in the reader's language.
    public static String name(Page page, IndexedSession session) {
        var type = session.isEmergency() ? "emergency" : session.isSpecial() ? "special" : "regular";
        var key = "proceedings.session." + session.organ().letter().toLowerCase(java.util.Locale.ROOT) + "." + type;
        return page.text(
                "proceedings.session.of", page.text(session.organ().messageKey()), page.text(key, session.number()));
    }
}
