package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.archive.Archive;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.FacetPaths;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.StoredFields;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Documents as the index wants them.
@Component
class DocumentSearch implements SearchSource {

    private final Documents documents;
    private final Archive archive;
    private final StoredFields stored;
    private final DocumentFields fields;

    DocumentSearch(Documents documents, Archive archive, StoredFields stored, DocumentFields fields) {
        this.documents = documents;
        this.archive = archive;
        this.stored = stored;
        this.fields = fields;
    }

    @Override
    public String kind() {
        return "library.document";
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var ids = items.stream()
                .map(item -> new RecordId(Long.parseLong(item.id())))
                .toList();
        var headings = stored.headings(ids);
        var found = documents.find(ids).values();
        var records = fields.withFacets(found);
        return found.stream()
                .collect(Collectors.toMap(
                        document -> CataloguingDocuments.item(document.id()),
                        document -> searchDocument(
                                document,
                                headings.getOrDefault(document.id(), Set.of()),
                                records.getOrDefault(document.id(), MarcRecord.EMPTY))));
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        documents.all(ids ->
                batches.accept(ids.stream().map(CataloguingDocuments::item).toList()));
    }

    private SearchDocument searchDocument(Document document, Set<AuthorityId> headings, MarcRecord record) {
        var description = document.description();
        var symbols = description.symbols().stream()
                .flatMap(symbol -> Stream.concat(Stream.of(symbol), symbol.members().stream()))
                .map(Symbol::display)
                .distinct()
                .toList();
        return new SearchDocument(
                CataloguingDocuments.item(document.id()),
                document.card().path(),
                symbols,
                description.symbol().sortKey(),
                description.title(),
                descriptions(description),
                texts(description),
                Stream.concat(
                                description.concepts().stream().map(ConceptId::value),
                                headings.stream().map(AuthorityId::concept))
                        .collect(Collectors.toSet()),
                facets(description, record),
                description.date());
    }

    private static List<LocalizedText> descriptions(Description description) {
        List<LocalizedText> texts = new ArrayList<>();
        texts.add(description.summary());
        description.agenda().forEach(item -> texts.add(item.title()));
        description.otherSubjects().forEach(words -> texts.add(LocalizedText.of(Language.EN, words)));
        return texts.stream().filter(text -> !text.isEmpty()).toList();
    }

    /// The texts of a restricted document's files are not for everyone to search.
    private Map<Language, String> texts(Description description) {
        if (description.distribution() == Distribution.RESTRICTED) {
            return Map.of();
        }
        Map<Language, String> texts = new TreeMap<>();
        for (var file : description.files()) {
            archive.text(file.file())
                    .filter(text -> !text.isBlank())
                    .ifPresent(text -> texts.merge(file.language(), text, (one, more) -> one + "\n\n" + more));
        }
        return texts;
    }

    private static Map<String, List<String>> facets(Description description, MarcRecord record) {
        Map<String, List<String>> facets = new HashMap<>(FacetPaths.of(record));
        put(facets, "body", description.origins().stream().map(Origin::body).toList());
        put(
                facets,
                "session",
                description.origins().stream()
                        .map(Origin::session)
                        .filter(session -> !session.isEmpty())
                        .toList());
        put(facets, "year", description.year().map(String::valueOf).stream().toList());
        put(facets, "type", List.of(description.type().code()));
        put(
                facets,
                "language",
                description.languages().stream().map(Language::tag).toList());
        put(
                facets,
                "subject",
                description.concepts().stream().map(ConceptId::value).toList());
        return facets;
    }

    private static void put(Map<String, List<String>> facets, String name, List<String> values) {
        if (!values.isEmpty()) {
            facets.put(name, values.stream().distinct().toList());
        }
    }
}
