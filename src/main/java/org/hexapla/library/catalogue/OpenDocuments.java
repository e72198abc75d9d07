package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.OpenRecords;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.ObjectNode;

/// Documents as anybody may take them away: all but the restricted ones.
@Component
@Transactional(readOnly = true)
class OpenDocuments implements OpenRecords {

    private final Documents documents;
    private final Thesaurus thesaurus;

    OpenDocuments(Documents documents, Thesaurus thesaurus) {
        this.documents = documents;
        this.thesaurus = thesaurus;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    @Override
    public Map<RecordId, Outline> outlines(Collection<RecordId> records) {
        var found = open(records);
        var concepts = thesaurus.find(found.stream()
                .flatMap(document -> document.description().concepts().stream())
                .distinct()
                .toList());
        var outlines = new HashMap<RecordId, Outline>();
        found.forEach(document -> outlines.put(document.id(), outline(document, concepts)));
        return outlines;
    }

    @Override
    public Map<RecordId, ObjectNode> data(Collection<RecordId> records) {
        var data = new HashMap<RecordId, ObjectNode>();
        for (var document : open(records)) {
            var tree = (ObjectNode) DescriptionJson.tree(document.description());
            tree.remove("files");
            var files = tree.putArray("files");
            document.description()
                    .files()
                    .forEach(file -> files.addObject()
                            .put("language", file.language().tag())
                            .put("mediaType", file.mediaType())
                            .put("bytes", file.bytes())
                            .put("sha256", file.file().sha256())
                            .put("address", file.address()));
            tree.put("version", document.version());
            data.put(document.id(), tree);
        }
        return data;
    }

    private List<Document> open(Collection<RecordId> records) {
        return documents.find(records).values().stream()
                .filter(document -> document.description().distribution() != Distribution.RESTRICTED)
                .toList();
    }

    private static Outline outline(Document document, Map<ConceptId, Concept> concepts) {
        var description = document.description();
        return new Outline(
                document.id(),
                RecordKind.DOCUMENT,
                description.type().code(),
                description.symbols(),
                description.title(),
                description.origins().stream().map(Origin::body).distinct().toList(),
                List.of(),
                description.summary(),
                subjects(description, concepts),
                description.date(),
                description.languages(),
                description.files().stream()
                        .map(file -> new Outline.OpenFile(file.language(), file.address(), file.mediaType()))
                        .toList(),
                description.related().stream().map(Relation::symbol).distinct().toList());
    }

    private static List<LocalizedText> subjects(Description description, Map<ConceptId, Concept> concepts) {
        var subjects = new ArrayList<LocalizedText>();
        description.concepts().stream()
                .flatMap(id -> Stream.ofNullable(concepts.get(id)))
                .forEach(concept -> subjects.add(concept.label()));
        description.otherSubjects().forEach(words -> subjects.add(LocalizedText.of(Language.EN, words)));
        return subjects;
    }
}
