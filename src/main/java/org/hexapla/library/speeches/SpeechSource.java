package org.hexapla.library.speeches;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.FacetPaths;
import org.hexapla.library.marc.SessionField;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Speeches as the index wants them, with their words.
@Component
class SpeechSource implements SearchSource {

    private static final int BATCH = 500;

    private final SpeechReading reading;
    private final SpeechViews views;
    private final Archive archive;
    private final SpeechFields fields;

    SpeechSource(SpeechReading reading, SpeechViews views, Archive archive, SpeechFields fields) {
        this.fields = fields;
        this.reading = reading;
        this.views = views;
        this.archive = archive;
    }

    @Override
    public String kind() {
        return "library.speech";
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        var ids = items.stream()
                .map(item -> new RecordId(Long.parseLong(item.id())))
                .toList();
        var headings = fields.headings(ids);
        reading.find(ids).forEach((id, speech) -> {
            var item = RecordKind.SPEECH.item(id);
            documents.put(item, document(item, speech, headings.getOrDefault(id, Set.of())));
        });
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        var ids = reading.after(0, BATCH);
        while (!ids.isEmpty()) {
            batches.accept(ids.stream().map(RecordKind.SPEECH::item).toList());
            ids = reading.after(ids.getLast().value(), BATCH);
        }
    }

    private SearchDocument document(ItemRef item, Speech speech, Set<AuthorityId> headings) {
        var texts = new TreeMap<Language, String>();
        speech.texts().forEach((language, file) -> archive.text(file).ifPresent(text -> texts.put(language, text)));
        var concepts = speech.subjects().stream().map(ConceptId::value).collect(Collectors.toSet());
        return new SearchDocument(
                item,
                "/speeches/" + item.id(),
                List.of(),
                speech.meeting().map(Symbol::sortKey).orElse(""),
                views.title(speech),
                List.of(views.stateName(speech)),
                texts,
                Stream.concat(concepts.stream(), headings.stream().map(AuthorityId::concept))
                        .collect(Collectors.toSet()),
                facets(speech, texts, concepts),
                speech.date());
    }

    private static Map<String, List<String>> facets(
            Speech speech, Map<Language, String> texts, Collection<String> concepts) {
        var facets = new TreeMap<>(FacetPaths.of(SessionField.described("B22", speech.body(), speech.meeting())));
        facets.put("type", List.of("speech"));
        facets.put("body", List.of(speech.body()));
        facets.put(
                "session",
                Optional.of(speech.session()).filter(code -> !code.isEmpty()).stream()
                        .toList());
        facets.put("year", List.of(String.valueOf(speech.date().year())));
        facets.put("language", texts.keySet().stream().map(Language::tag).toList());
        facets.put("subject", List.copyOf(concepts));
        return facets;
    }
}
