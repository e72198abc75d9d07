package org.hexapla.library.catalogue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The documents of the collection, by id and by symbol. Lists of them are in [DocumentLists].
@Component
public class Documents {

    private static final int BATCH = 500;

    private static final String WHOLE = """
            select document.record, record.version, document.content::text as content
            from library.document join library.record on record.id = document.record
            """;

    private final JdbcClient database;

    Documents(JdbcClient database) {
        this.database = database;
    }

    public Optional<Document> find(RecordId id) {
        return database.sql(WHOLE + "where document.record = :record")
                .param("record", id.value())
                .query(Documents::document)
                .optional();
    }

    /// Those of the ids that there are, by id.
    public Map<RecordId, Document> find(Collection<RecordId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return database
                .sql(WHOLE + "where document.record in (:records)")
                .param("records", ids.stream().map(RecordId::value).toList())
                .query(Documents::document)
                .list()
                .stream()
                .collect(Collectors.toMap(Document::id, document -> document));
    }

    /// The document that the symbol leads to: the one that bears it, else the only one that covers it.
    public Optional<Document> bySymbol(Symbol symbol) {
        return idsBySymbol(List.of(symbol)).values().stream()
                .findFirst()
                .or(() -> onlyCover(symbol))
                .flatMap(this::find);
    }

    /// The ids of the documents that bear the symbols, by the symbols' keys.
    public Map<String, RecordId> idsBySymbol(Collection<Symbol> symbols) {
        if (symbols.isEmpty()) {
            return Map.of();
        }
        Map<String, RecordId> ids = new HashMap<>();
        // Of two that bear a symbol the first is put last, and stays.
        database.sql("""
                        select key, record from library.document_symbol where key in (:keys)
                        order by is_twin desc, record desc
                        """)
                .param("keys", symbols.stream().map(Symbol::key).distinct().toList())
                .query((row, _) -> ids.put(row.getString("key"), new RecordId(row.getLong("record"))))
                .list();
        return ids;
    }

    /// The documents that bear the symbols, by the symbols' keys.
    public Map<String, DocumentCard> cardsBySymbol(Collection<Symbol> symbols) {
        var ids = idsBySymbol(symbols);
        var cards = cards(ids.values());
        return ids.entrySet().stream()
                .filter(entry -> cards.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> cards.get(entry.getValue())));
    }

    /// The cards of the ids that there are, in the order of the ids.
    public Map<RecordId, DocumentCard> cards(Collection<RecordId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<RecordId, DocumentCard> found = new HashMap<>();
        database.sql("""
                        select document.record, symbol.display, document.title::text as title, document.date
                        from library.document
                        join library.document_symbol symbol on symbol.record = document.record and symbol.position = 0
                        where document.record in (:records)
                        """)
                .param("records", ids.stream().map(RecordId::value).distinct().toList())
                .query(Documents::card)
                .list()
                .forEach(card -> found.put(card.id(), card));
        Map<RecordId, DocumentCard> ordered = new LinkedHashMap<>();
        ids.stream().filter(found::containsKey).forEach(id -> ordered.put(id, found.get(id)));
        return ordered;
    }

    /// Ids of documents after one, rising.
    List<RecordId> after(long last, int most) {
        return database.sql("select record from library.document where record > :last order by record limit :most")
                .param("last", last)
                .param("most", most)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    /// Every document's id, in batches, rising.
    void all(Consumer<Collection<RecordId>> batches) {
        var last = 0L;
        List<RecordId> batch;
        do {
            batch = after(last, BATCH);
            if (!batch.isEmpty()) {
                batches.accept(batch);
                last = batch.getLast().value();
            }
        } while (batch.size() == BATCH);
    }

    private Optional<RecordId> onlyCover(Symbol symbol) {
        var covers = database.sql("select record from library.document_covers where key = :key limit 2")
                .param("key", symbol.key())
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
        return covers.size() == 1 ? Optional.of(covers.getFirst()) : Optional.empty();
    }

    static DocumentCard card(ResultSet row, int number) throws SQLException {
        var date = row.getDate("date");
        return new DocumentCard(
                new RecordId(row.getLong("record")),
                Symbol.of(row.getString("display")),
                LocalizedTextJson.read(row.getString("title")),
                date == null ? null : date.toLocalDate());
    }

    private static Document document(ResultSet row, int number) throws SQLException {
        return new Document(
                new RecordId(row.getLong("record")),
                row.getInt("version"),
                DescriptionJson.read(row.getString("content")));
    }
}
