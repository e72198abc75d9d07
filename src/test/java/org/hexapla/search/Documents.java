package org.hexapla.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;
import org.jspecify.annotations.Nullable;

/// Makes documents for tests, one word at a time.
record Documents(SearchDocument document) {

    static Documents document(String id) {
        return of(new ItemRef("test.document", id));
    }

    static Documents of(ItemRef item) {
        return new Documents(new SearchDocument(
                item,
                "/documents/" + item.id(),
                List.of(),
                "",
                LocalizedText.none(),
                List.of(),
                Map.of(),
                Set.of(),
                Map.of(),
                null));
    }

    Documents titled(Language language, String title) {
        var old = document;
        return with(old.symbols(), old.title().with(language, title), old.texts(), old.concepts(), old.facets());
    }

    Documents symbols(String... symbols) {
        return with(List.of(symbols), document.title(), document.texts(), document.concepts(), document.facets());
    }

    Documents text(Language language, String text) {
        var texts = new HashMap<>(document.texts());
        texts.put(language, text);
        return with(document.symbols(), document.title(), texts, document.concepts(), document.facets());
    }

    Documents under(String... concepts) {
        return with(document.symbols(), document.title(), document.texts(), Set.of(concepts), document.facets());
    }

    Documents facet(String facet, String... values) {
        var facets = new HashMap<>(document.facets());
        facets.put(facet, List.of(values));
        return with(document.symbols(), document.title(), document.texts(), document.concepts(), facets);
    }

    Documents dated(@Nullable PartialDate date) {
        var old = document;
        return new Documents(new SearchDocument(
                old.item(),
                old.path(),
                old.symbols(),
                old.symbolSort(),
                old.title(),
                old.descriptions(),
                old.texts(),
                old.concepts(),
                old.facets(),
                date));
    }

    private Documents with(
            List<String> symbols,
            LocalizedText title,
            Map<Language, String> texts,
            Set<String> concepts,
            Map<String, List<String>> facets) {
        var sort = symbols.isEmpty() ? "" : Symbol.of(symbols.getFirst()).sortKey();
        return new Documents(new SearchDocument(
                document.item(),
                document.path(),
                symbols,
                sort,
                title,
                document.descriptions(),
                texts,
                concepts,
                facets,
                document.date()));
    }
}
