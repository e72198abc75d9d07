package org.hexapla.partners.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.PartialDate;
import org.hexapla.search.FacetLabels;
import org.hexapla.search.SearchDocument;
import org.hexapla.search.SearchSource;
import org.springframework.stereotype.Component;

/// Consultations in the index, each with the outcome that was published last; nothing of what people said.
@Component
class ConsultationSource implements SearchSource, FacetLabels {

    private static final String TYPE = "consultation";

    private final Consultations consultations;
    private final Outcomes outcomes;

    ConsultationSource(Consultations consultations, Outcomes outcomes) {
        this.consultations = consultations;
        this.outcomes = outcomes;
    }

    @Override
    public String kind() {
        return Consultation.KIND;
    }

    @Override
    public Map<ItemRef, SearchDocument> load(Collection<ItemRef> items) {
        var documents = new LinkedHashMap<ItemRef, SearchDocument>();
        items.stream()
                .flatMap(item -> consultations.find(item.id()).stream())
                .forEach(consultation -> documents.put(consultation.item(), document(consultation)));
        return documents;
    }

    @Override
    public void all(Consumer<Collection<ItemRef>> batches) {
        batches.accept(consultations.all().stream().map(Consultation::item).toList());
    }

    private SearchDocument document(Consultation consultation) {
        return new SearchDocument(
                consultation.item(),
                "/consultations/" + consultation.code(),
                List.of(),
                "",
                consultation.title(),
                List.of(consultation.about()),
                outcome(consultation),
                Set.of(),
                Map.of(
                        "type",
                        List.of(TYPE),
                        "language",
                        consultation.languages().stream().map(Language::tag).toList(),
                        "initiative",
                        Stream.of(consultation.initiative())
                                .filter(initiative -> !initiative.isEmpty())
                                .toList()),
                PartialDate.of(consultation.opens()));
    }

    private Map<Language, String> outcome(Consultation consultation) {
        var paragraphs = new TreeMap<Language, List<String>>();
        outcomes.published(consultation.code()).stream()
                .findFirst()
                .flatMap(last -> outcomes.version(consultation.code(), last.version()))
                .ifPresent(last -> last.paragraphs()
                        .forEach(paragraph -> paragraph
                                .words()
                                .texts()
                                .forEach((language, words) -> paragraphs
                                        .computeIfAbsent(language, _ -> new ArrayList<>())
                                        .add(words))));
        var texts = new TreeMap<Language, String>();
        paragraphs.forEach((language, words) -> texts.put(language, String.join("\n", words)));
        return texts;
    }

    @Override
    public String facet() {
        return "type";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        return values.contains(TYPE) ? Map.of(TYPE, Messages.text(reader, "outcomes.type")) : Map.of();
    }
}
