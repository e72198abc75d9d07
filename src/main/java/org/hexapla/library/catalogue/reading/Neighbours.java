package org.hexapla.library.catalogue.reading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.MeetingPages;
import org.hexapla.library.RecordId;
import org.hexapla.library.RollCalls;
import org.hexapla.library.catalogue.Description;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.Documents;
import org.hexapla.library.catalogue.Relation;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The documents around a document, or around a symbol that no document bears.
@Component
class Neighbours {

    private static final int NEAREST = 4;
    private static final int MOST = 200;

    private final JdbcClient database;
    private final Documents documents;
    private final ObjectProvider<RollCalls> votes;
    private final ObjectProvider<MeetingPages> meetings;

    Neighbours(
            JdbcClient database,
            Documents documents,
            ObjectProvider<RollCalls> votes,
            ObjectProvider<MeetingPages> meetings) {
        this.database = database;
        this.documents = documents;
        this.votes = votes;
        this.meetings = meetings;
    }

    /// The roll calls on a document.
    List<RollCalls.RollCallCard> rollCalls(Description description) {
        return votes.stream()
                .flatMap(known -> known.of(description.symbols()).stream())
                .toList();
    }

    /// Where the meeting is told of whose record it is.
    List<MeetingPages.Told> meetings(Description description) {
        return description.symbols().stream()
                .flatMap(symbol -> meetings.stream().flatMap(pages -> pages.of(symbol).stream()))
                .toList();
    }

    /// What a document names as related, each with its card if it is in the collection.
    List<DocumentView.Linked> related(Description description) {
        var cards = documents.cardsBySymbol(
                description.related().stream().map(Relation::symbol).toList());
        return description.related().stream()
                .map(relation -> new DocumentView.Linked(
                        relation.kind().messageKey(),
                        relation.symbol(),
                        cards.get(relation.symbol().key())))
                .toList();
    }

    /// The documents that name this one as related and are not named by it.
    List<DocumentCard> namedBy(Document document) {
        var description = document.description();
        var named = documents
                .idsBySymbol(
                        description.related().stream().map(Relation::symbol).toList())
                .values();
        return cards(database
                .sql("""
                                select distinct record from library.document_relation
                                where key in (:keys) and record <> :record limit :most
                                """)
                .param("keys", keys(description.symbols()))
                .param("record", document.id().value())
                .param("most", MOST)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list()
                .stream()
                .filter(id -> !named.contains(id))
                .toList());
    }

    /// The other documents under the same root symbol: addenda, corrigenda, revisions, the parent.
    List<DocumentCard> parts(Document document) {
        return cards(database.sql("""
                        select distinct record from library.document_symbol
                        where root in (:roots) and record <> :record limit :most
                        """)
                .param(
                        "roots",
                        keys(document.description().symbols().stream()
                                .map(Symbol::root)
                                .toList()))
                .param("record", document.id().value())
                .param("most", MOST)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list());
    }

    /// The documents that a reader of an unknown symbol may have meant: written with other signs, of the same root or
    /// base, in a range, and those just before and after it in the order of symbols.
    List<DocumentCard> near(Symbol symbol) {
        SequencedSet<RecordId> ids = new LinkedHashSet<>(alike(symbol));
        ids.addAll(beside(symbol, "< :sort order by sort_key desc"));
        ids.addAll(beside(symbol, "> :sort order by sort_key"));
        return List.copyOf(documents.cards(ids).values());
    }

    private List<RecordId> alike(Symbol symbol) {
        return database.sql("""
                        (select record from library.document_symbol where loose = :loose limit :most)
                        union
                        (select record from library.document_covers where key in (:key, :base) limit :most)
                        union
                        (select record from library.document_symbol where root in (:root, :base) limit :most)
                        """)
                .param("loose", symbol.key().replaceAll("[^a-z0-9]", ""))
                .param("key", symbol.key())
                .param("base", symbol.base().key())
                .param("root", symbol.root().key())
                .param("most", NEAREST)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    /// Neighbours in order, as long as they begin as the symbol does.
    private List<RecordId> beside(Symbol symbol, String side) {
        var slash = symbol.key().lastIndexOf('/');
        var beginning = slash < 0 ? symbol.key() : symbol.key().substring(0, slash + 1);
        return database
                .sql("select record, key from library.document_symbol where sort_key " + side + " limit :most")
                .param("sort", symbol.sortKey())
                .param("most", NEAREST)
                .query((row, _) -> row.getString("key").startsWith(beginning)
                        ? List.of(new RecordId(row.getLong("record")))
                        : List.<RecordId>of())
                .list()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<DocumentCard> cards(List<RecordId> ids) {
        var cards = new ArrayList<>(documents.cards(ids).values());
        cards.sort(java.util.Comparator.comparing(DocumentCard::symbol));
        return cards;
    }

    private static List<String> keys(List<Symbol> symbols) {
        return symbols.stream().map(Symbol::key).distinct().toList();
    }
}
