package org.hexapla.search;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;

/// What a reader asks of the index.
///
/// @param text the words as typed: `"exact phrase"`, `-word`, `OR`, `symbol:`, `title:`, `subject:`, `body:`,
/// `year:`; empty
///     means everything
/// @param reader the language of the reader
/// @param filters chosen facet values by facet name; values of one facet widen, facets narrow
/// @param kinds kinds of items to look among ([org.hexapla.kernel.ItemRef#kind]); empty for all
/// @param page from 1
/// @param size hits a page, at most 100
public record SearchQuestion(
        String text,
        Language reader,
        Map<String, List<String>> filters,
        List<String> kinds,
        Order order,
        int page,
        int size) {

    public static SearchQuestion of(String text, Language reader) {
        return new SearchQuestion(text, reader, Map.of(), List.of(), Order.RELEVANCE, 1, 20);
    }

    /// How hits are sorted; equal ones by symbol, then id, so that pages never overlap.
    public enum Order {
        RELEVANCE,
        NEWEST,
        OLDEST,
        SYMBOL
    }
}
