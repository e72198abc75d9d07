package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Documents as they are catalogued in MARC.
@Component
@Transactional
class DocumentShelf implements MarcShelf {

    private final Documents documents;
    private final DocumentFields fields;
    private final CataloguingDocuments cataloguing;

    DocumentShelf(Documents documents, DocumentFields fields, CataloguingDocuments cataloguing) {
        this.documents = documents;
        this.fields = fields;
        this.cataloguing = cataloguing;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.DOCUMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<RecordId, MarcEntry> find(Collection<RecordId> ids) {
        var found = documents.find(ids);
        var records = fields.of(found.values());
        Map<RecordId, MarcEntry> entries = new HashMap<>();
        found.forEach((id, document) -> entries.put(
                id,
                new MarcEntry(
                        id, RecordKind.DOCUMENT, document.version(), records.getOrDefault(id, MarcRecord.EMPTY))));
        return entries;
    }

    @Override
    @Transactional(readOnly = true)
    public List<RecordId> after(@Nullable RecordId last, int most) {
        return documents.after(last == null ? 0 : last.value(), most);
    }

    @Override
    public List<RecordId> add(List<MarcRecord> records) {
        cataloguing.requireCataloguer();
        return cataloguing.insertDescribed(fields.read(records)).stream()
                .map(Document::id)
                .toList();
    }

    @Override
    public void change(RecordId id, int version, MarcRecord record) {
        cataloguing.requireCataloguer();
        var before = documents
                .find(id)
                .filter(document -> document.version() == version)
                .orElseThrow(() -> new RecordChanged(id));
        var described = fields.read(record, before.description());
        if (!described.record().equals(fields.of(List.of(before)).get(id))) {
            cataloguing.replace(before, described.model(), Optional.of(described.record()));
        }
    }

    @Override
    public void reread(Collection<RecordId> ids) {
        cataloguing.requireCataloguer();
        cataloguing.reread(documents.find(ids).values());
    }

    @Override
    public void remove(RecordId id, int version, String reason) {
        cataloguing.remove(id, version, reason);
    }

    @Override
    public void restore(RecordId id, int version, PastVersion last) {
        cataloguing.restore(id, version, last);
    }

    @Override
    public Optional<MarcRecord> asItWas(PastVersion version) {
        return MarcJson.in(version.state())
                .or(() -> Optional.of(fields.written(DescriptionJson.read(version.state()))));
    }
}
