package org.hexapla.library.votes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.FacetPaths;
import org.hexapla.library.marc.SessionField;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Roll calls as the index wants them. Their symbols are not theirs but the documents': a question for a symbol finds
/// the document, which shows its vote.
@Component
class VoteSource implements SearchSource {

    private static final int BATCH = 500;

    private final VoteReading reading;
    private final Thesaurus thesaurus;
    private final VoteFields fields;

    VoteSource(VoteReading reading, Thesaurus thesaurus, VoteFields fields) {
        this.fields = fields;
        this.reading = reading;
        this.thesaurus = thesaurus;
    }

    @Override
    public String kind() {
        return "library.vote";
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new HashMap<ItemRef, SearchDocument>();
        var headings = fields.headings(items.stream().map(VoteSource::id).toList());
        for (var item : items) {
            reading.find(id(item))
                    .ifPresent(rollCall ->
                            documents.put(item, document(item, rollCall, headings.getOrDefault(id(item), Set.of()))));
        }
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        var ids = reading.after(0, BATCH);
        while (!ids.isEmpty()) {
            batches.accept(ids.stream().map(RecordKind.VOTE::item).toList());
            ids = reading.after(ids.getLast().value(), BATCH);
        }
    }

    private static RecordId id(ItemRef item) {
        return new RecordId(Long.parseLong(item.id()));
    }

    private SearchDocument document(ItemRef item, RollCall rollCall, Set<AuthorityId> headings) {
        var concepts = new TreeSet<String>();
        rollCall.subjects().forEach(subject -> concept(subject).ifPresent(concepts::add));
        var papers = rollCall.papers();
        return new SearchDocument(
                item,
                "/votes/" + item.id(),
                List.of(),
                papers.resolution().map(Symbol::sortKey).orElse(""),
                rollCall.title(),
                Stream.of(rollCall.description(), rollCall.agendaTitle(), symbols(papers))
                        .filter(text -> !text.isEmpty())
                        .toList(),
                Map.of(),
                Stream.concat(concepts.stream(), headings.stream().map(AuthorityId::concept))
                        .collect(Collectors.toSet()),
                facets(rollCall, concepts),
                rollCall.date());
    }

    private Optional<String> concept(Subject subject) {
        return switch (subject.scheme()) {
            case CONCEPT -> Optional.of(subject.value());
            case TOPIC ->
                Topic.of(subject.value())
                        .flatMap(topic -> thesaurus.named(topic.concept()))
                        .map(concept -> concept.id().value());
            case WORDS -> Optional.empty();
        };
    }

    private static LocalizedText symbols(RollCall.Papers papers) {
        var written = Stream.of(papers.resolution(), papers.draft(), papers.committeeReport())
                .flatMap(Optional::stream)
                .map(Symbol::display)
                .toList();
        return LocalizedText.of(Language.EN, String.join(", ", written));
    }

    private static Map<String, List<String>> facets(RollCall rollCall, Collection<String> concepts) {
        var facets = new TreeMap<>(FacetPaths.of(
                SessionField.described("B23", rollCall.body(), rollCall.papers().resolution())));
        facets.put("type", List.of("vote"));
        facets.put("body", List.of(rollCall.body()));
        facets.put("session", List.of(rollCall.session()));
        facets.put("year", List.of(String.valueOf(rollCall.date().year())));
        facets.put(
                "language",
                rollCall.title().languages().stream().map(Language::tag).toList());
        facets.put("subject", List.copyOf(concepts));
        return facets;
    }
}
