package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.PastVersion;
import org.hexapla.library.RecordChanged;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.Records;
import org.hexapla.library.marc.InStep.Told;
import org.hexapla.library.marc.MarcJson;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.search.Search;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Adds, changes and removes documents by hand. Record, history, trail and the note to the index are one transaction.
@Component
@Transactional
public class CataloguingDocuments {

    private static final String DEPARTMENT = "library";

    private final Documents documents;
    private final DocumentTables tables;
    private final Records records;
    private final People people;
    private final Audit audit;
    private final Search search;
    private final DocumentFields fields;

    CataloguingDocuments(
            Documents documents,
            DocumentTables tables,
            Records records,
            People people,
            Audit audit,
            Search search,
            DocumentFields fields) {
        this.fields = fields;
        this.documents = documents;
        this.tables = tables;
        this.records = records;
        this.people = people;
        this.audit = audit;
        this.search = search;
    }

    /// Refuses anyone who may not do the library's work.
    public void requireCataloguer() {
        people.requireStaff(DEPARTMENT);
    }

    /// Refuses whoever opens a document that somebody else works on, before anything is typed in vain.
    ///
    /// @throws org.hexapla.library.RecordHeld if it is in the work list of another
    public void requireOpen(RecordId id) {
        requireCataloguer();
        records.requireOpen(id);
    }

    public Cataloguing add(Description description) {
        requireCataloguer();
        var taken = taken(description.symbols(), List.of());
        if (taken.isPresent()) {
            return taken.get();
        }
        return new Cataloguing.Added(insert(List.of(description)).getFirst().id());
    }

    /// @param version the one that the editor saw
    /// @throws RecordChanged if another change came first
    public Cataloguing change(RecordId id, int version, Description description) {
        requireCataloguer();
        var before = current(id, version);
        if (before.description().equals(description)) {
            return new Cataloguing.Unchanged(id);
        }
        var taken = taken(
                description.symbols().stream()
                        .filter(symbol -> !before.description().symbols().contains(symbol))
                        .toList(),
                List.of(id));
        if (taken.isPresent()) {
            return taken.get();
        }
        replace(before, description);
        return new Cataloguing.Changed(id);
    }

    /// Takes a document out of the collection. Its history and the reason stay; its id is never used again.
    ///
    /// @throws RecordChanged if another change came first
    public void remove(RecordId id, int version, String reason) {
        requireCataloguer();
        var before = current(id, version);
        var json = fields.state(before);
        records.remove(id, version, reason, json);
        fields.remove(id);
        tables.delete(before);
        audit.record(item(id), "removed", json, "");
        search.changed(List.of(item(id)));
    }

    /// Brings a removed document back as it was. A symbol that another bears by now is borne by both.
    void restore(RecordId id, int version, PastVersion last) {
        requireCataloguer();
        records.restore(id, version, last.state());
        var document = new Document(id, version + 1, DescriptionJson.read(last.state()));
        tables.insert(List.of(document), document.description().symbols());
        MarcJson.in(last.state()).ifPresent(record -> fields.put(id, record));
        audit.record(item(id), "restored", "", last.state());
        search.changed(List.of(item(id)));
    }

    /// New documents, whose symbols are known to be free.
    List<Document> insert(List<Description> descriptions) {
        var added = numbered(descriptions);
        tables.insert(added, List.of());
        follow(added);
        return added;
    }

    /// New documents with their fields. A symbol that another bears already is borne by both.
    List<Document> insertDescribed(List<Told<Description>> described) {
        var added = numbered(described.stream().map(Told::model).toList());
        tables.insert(
                added,
                added.stream()
                        .flatMap(document -> document.description().symbols().stream())
                        .toList());
        Map<RecordId, MarcRecord> records = new LinkedHashMap<>();
        for (var i = 0; i < added.size(); i++) {
            records.put(added.get(i).id(), described.get(i).record());
        }
        fields.add(records);
        follow(added);
        return added;
    }

    private List<Document> numbered(List<Description> descriptions) {
        var ids = records.create(RecordKind.DOCUMENT, descriptions.size());
        return IntStream.range(0, ids.size())
                .mapToObj(i -> new Document(ids.get(i), 1, descriptions.get(i)))
                .toList();
    }

    /// What was said first is kept with the record and its history; the trail says who made it.
    private void follow(List<Document> added) {
        audit.record(added.stream()
                .map(document -> new Audit.Act(item(document.id()), "created", "", ""))
                .toList());
        search.changed(added.stream().map(document -> item(document.id())).toList());
    }

    /// The fields follow the description.
    void replace(Document before, Description description) {
        replace(before, description, fields.following(before.id(), description));
    }

    /// @param record the fields from now on; nothing, if the document is not catalogued in MARC
    void replace(Document before, Description description, Optional<MarcRecord> record) {
        var json = fields.state(before);
        records.change(before.id(), before.version(), json);
        var symbols = record.isPresent()
                ? description.symbols()
                : before.description().symbols();
        tables.update(List.of(new Document(before.id(), before.version() + 1, description)), symbols);
        record.ifPresent(fields -> this.fields.put(before.id(), fields));
        audit.record(item(before.id()), "changed", json, DocumentFields.state(description, record));
        search.changed(List.of(item(before.id())));
    }

    /// Documents whose fields read otherwise since a heading does. No version ends: nobody changed them.
    void reread(Collection<Document> documents) {
        var changed = fields.reread(documents).stream()
                .filter(document -> !documents.contains(document))
                .toList();
        tables.update(
                changed,
                changed.stream()
                        .flatMap(document -> document.description().symbols().stream())
                        .toList());
        search.changed(changed.stream().map(document -> item(document.id())).toList());
    }

    private Document current(RecordId id, int version) {
        return documents
                .find(id)
                .filter(document -> document.version() == version)
                .orElseThrow(() -> new RecordChanged(id));
    }

    private Optional<Cataloguing> taken(Collection<Symbol> symbols, Collection<RecordId> except) {
        var cards = documents.cardsBySymbol(symbols);
        return symbols.stream()
                .<Cataloguing>mapMulti((symbol, take) -> {
                    var card = cards.get(symbol.key());
                    if (card != null && !except.contains(card.id())) {
                        take.accept(new Cataloguing.SymbolTaken(symbol, card));
                    }
                })
                .findFirst();
    }

    static ItemRef item(RecordId id) {
        return RecordKind.DOCUMENT.item(id);
    }
}
