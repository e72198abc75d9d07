package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.InStep;
import org.hexapla.library.marc.InStep.Told;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.marc.StoredFields;
import org.springframework.stereotype.Component;

/// Keeps the fields of documents and their descriptions in step.
@Component
class DocumentFields {

    private final StoredFields stored;
    private final InStep step;
    private final Resolving resolving;
    private final Thesaurus thesaurus;

    DocumentFields(StoredFields stored, InStep step, Resolving resolving, Thesaurus thesaurus) {
        this.stored = stored;
        this.step = step;
        this.resolving = resolving;
        this.thesaurus = thesaurus;
    }

    /// The fields of documents, with their links; of those that were never catalogued in MARC as their descriptions
    /// say them.
    Map<RecordId, MarcRecord> of(Collection<Document> documents) {
        var descriptions = new LinkedHashMap<RecordId, Description>();
        documents.forEach(document -> descriptions.put(document.id(), document.description()));
        return step.fields(RecordKind.DOCUMENT, descriptions, writing(descriptions.values()));
    }

    /// The fields of documents with their facets, for those who ask for these only: of those that were never catalogued
    /// in MARC no links are made.
    Map<RecordId, MarcRecord> withFacets(Collection<Document> documents) {
        var fields =
                new HashMap<>(stored.find(documents.stream().map(Document::id).toList()));
        documents.forEach(document -> fields.computeIfAbsent(
                document.id(), _ -> DocumentLens.write(document.description(), MarcRecord.EMPTY, ConceptId::value)));
        return fields;
    }

    /// The whole document as it is, for its history and trail.
    String state(Document document) {
        return state(document.description(), stored.find(document.id()));
    }

    static String state(Description description, Optional<MarcRecord> fields) {
        var model = DescriptionJson.write(description);
        return fields.map(record -> MarcJson.beside(model, record)).orElse(model);
    }

    /// What new records describe.
    List<Told<Description>> read(List<MarcRecord> records) {
        return step.read(records, DocumentLens::read);
    }

    /// What a record describes of a document that is known.
    Told<Description> read(MarcRecord record, Description before) {
        return step.read(record, coded -> DocumentLens.read(coded, before));
    }

    /// Documents as their fields say them now.
    List<Document> reread(Collection<Document> documents) {
        var records = stored.find(documents.stream().map(Document::id).toList());
        var known = resolving.known(records.values());
        return documents.stream()
                .filter(document -> records.containsKey(document.id()))
                .map(document -> new Document(
                        document.id(),
                        document.version(),
                        DocumentLens.read(
                                known.coded(records.getOrDefault(document.id(), MarcRecord.EMPTY)),
                                document.description())))
                .toList();
    }

    /// The fields of a document after its description has changed; nothing, if it was never catalogued in MARC.
    Optional<MarcRecord> following(RecordId document, Description description) {
        var fields = step.following(RecordKind.DOCUMENT, Map.of(document, description), writing(List.of(description)));
        return Optional.ofNullable(fields.get(document));
    }

    /// The fields that say a description.
    MarcRecord written(Description description) {
        return step.fields(RecordKind.DOCUMENT, description, writing(List.of(description)));
    }

    void add(Map<RecordId, MarcRecord> records) {
        stored.add(records);
    }

    void put(RecordId document, MarcRecord record) {
        stored.put(Map.of(document, record));
    }

    void remove(RecordId document) {
        stored.remove(List.of(document));
    }

    private BiFunction<Description, MarcRecord, MarcRecord> writing(Collection<Description> descriptions) {
        var concepts = new HashSet<ConceptId>();
        descriptions.forEach(description -> concepts.addAll(description.concepts()));
        var labels = new HashMap<ConceptId, String>();
        thesaurus
                .find(concepts)
                .forEach((id, concept) -> labels.put(id, concept.label().words(Language.EN)));
        return (description, before) ->
                DocumentLens.write(description, before, concept -> labels.getOrDefault(concept, concept.value()));
    }
}
