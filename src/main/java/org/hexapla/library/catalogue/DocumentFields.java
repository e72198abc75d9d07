package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.Linking;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.marc.StoredFields;
import org.springframework.stereotype.Component;

/// Keeps the fields of documents and their descriptions in step.
@Component
class DocumentFields {

    private final StoredFields stored;
    private final Resolving resolving;
    private final Linking linking;
    private final Thesaurus thesaurus;

    DocumentFields(StoredFields stored, Resolving resolving, Linking linking, Thesaurus thesaurus) {
        this.stored = stored;
        this.resolving = resolving;
        this.linking = linking;
        this.thesaurus = thesaurus;
    }

    /// The fields of documents, with their links; of those that were never catalogued in MARC as their descriptions
    /// say them.
    Map<RecordId, MarcRecord> of(Collection<Document> documents) {
        var fields =
                new HashMap<>(stored.find(documents.stream().map(Document::id).toList()));
        var unwritten = documents.stream()
                .filter(document -> !fields.containsKey(document.id()))
                .toList();
        var written = written(unwritten.stream().map(Document::description).toList(), _ -> MarcRecord.EMPTY);
        for (var i = 0; i < unwritten.size(); i++) {
            fields.put(unwritten.get(i).id(), written.get(i));
        }
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
    List<Described> read(List<MarcRecord> records) {
        var known = resolving.known(records);
        return records.stream()
                .map(record -> {
                    var complete = known.withFacets(record);
                    return new Described(DocumentLens.read(known.coded(complete)), complete);
                })
                .toList();
    }

    /// What a record describes of a document that is known.
    Described read(MarcRecord record, Description before) {
        var known = resolving.known(List.of(record));
        var complete = known.withFacets(record);
        return new Described(DocumentLens.read(known.coded(complete), before), complete);
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
        return stored.find(document)
                .map(before -> written(List.of(description), _ -> before).getFirst());
    }

    /// The fields that say a description.
    MarcRecord written(Description description) {
        return written(List.of(description), _ -> MarcRecord.EMPTY).getFirst();
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

    private List<MarcRecord> written(
            List<Description> descriptions, java.util.function.Function<Description, MarcRecord> before) {
        var concepts = new HashSet<ConceptId>();
        descriptions.forEach(description -> concepts.addAll(description.concepts()));
        var labels = new HashMap<ConceptId, String>();
        thesaurus
                .find(concepts)
                .forEach((id, concept) -> labels.put(id, concept.label().words(Language.EN)));
        var known = resolving.known(descriptions.stream().map(before).toList());
        var records = new ArrayList<MarcRecord>();
        for (var description : descriptions) {
            var old = before.apply(description);
            var written = DocumentLens.write(
                    description, known.coded(old), concept -> labels.getOrDefault(concept, concept.value()));
            records.add(known.restored(written, old));
        }
        // What cannot be linked stays in words: it is the cataloguer's to settle at the next save.
        return linking.link(RecordKind.DOCUMENT, records).stream()
                .map(Linking.Outcome::record)
                .toList();
    }

    /// @param record with its facets
    record Described(Description description, MarcRecord record) {}
}
