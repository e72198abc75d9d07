package org.hexapla.library.proceedings.reading;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Symbol;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;

/// A section of an index for its readers, or some of it.
///
/// @param introduction in English, as the index
/// @param heads the heads of the whole section, each with the page on which it begins; none of a short section
public record SectionView(
        IndexedSession session,
        SectionKind kind,
        String introduction,
        List<Entry> entries,
        Map<String, Integer> heads,
        Paging paging) {

    public Grouped grouped() {
        return Grouped.of(entries);
    }

    public String path() {
        return "/proceedings/" + session.slug() + "/" + kind.code();
    }

    public String address(Page page, int number) {
        return page.to(path() + (number == 1 ? "" : "?page=" + number));
    }

    /// Where a symbol's document opens.
    public static String symbol(Page page, String symbol) {
        return page.to("/symbol/" + Symbol.parse(symbol).map(Symbol::path).orElse(""));
    }

    /// The message keys of the columns of a table after its first one.
    public List<String> columns() {
        return session.organ() == Organ.SECURITY_COUNCIL
                ? List.of(
                        "proceedings.column.subject",
                        "proceedings.column.vote",
                        "proceedings.column.meeting",
                        "proceedings.column.date")
                : List.of(
                        "proceedings.column.title",
                        "proceedings.column.item",
                        "proceedings.column.vote",
                        "proceedings.column.meeting",
                        "proceedings.column.date");
    }
}
