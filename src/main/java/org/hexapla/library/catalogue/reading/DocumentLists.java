package org.hexapla.library.catalogue.reading;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.DocumentCard;
import org.hexapla.library.RecordId;
import org.hexapla.library.catalogue.DocumentType;
import org.hexapla.library.catalogue.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Documents by body and session, counted and in the order of their symbols.
@Component
class DocumentLists {

    private final JdbcClient database;
    private final Documents documents;

    DocumentLists(JdbcClient database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /// How many documents there are of each body.
    Map<String, Long> bodies() {
        return counts(database.sql(
                "select body as value, count(distinct record) from library.document_origin group by body"));
    }

    /// How many documents there are of each session of a body; the empty one stands for none.
    Map<String, Long> sessions(String body) {
        return counts(database.sql("""
                        select session as value, count(*) from library.document_origin
                        where body = :body group by session
                        """).param("body", body));
    }

    Map<DocumentType, Long> types(String body, String session) {
        var byCode = counts(database.sql("""
                        select document.type as value, count(*)
                        from library.document_origin origin join library.document using (record)
                        where origin.body = :body and origin.session = :session group by document.type
                        """).param("body", body).param("session", session));
        Map<DocumentType, Long> types = new EnumMap<>(DocumentType.class);
        byCode.forEach((code, count) -> DocumentType.parse(code).ifPresent(type -> types.put(type, count)));
        return types;
    }

    List<DocumentCard> of(String body, String session, @Nullable DocumentType type, int from, int most) {
        var ids = database.sql("""
                        select symbol.record
                        from library.document_origin origin
                        join library.document using (record)
                        join library.document_symbol symbol on symbol.record = origin.record and symbol.position = 0
                        where origin.body = :body and origin.session = :session
                          and (:type = '' or document.type = :type)
                        order by symbol.sort_key
                        offset :from limit :most
                        """)
                .param("body", body)
                .param("session", session)
                .param("type", type == null ? "" : type.code())
                .param("from", from)
                .param("most", most)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
        return List.copyOf(documents.cards(ids).values());
    }

    private static Map<String, Long> counts(JdbcClient.StatementSpec counting) {
        Map<String, Long> counts = new LinkedHashMap<>();
        counting.query((row, _) -> counts.put(row.getString("value"), row.getLong("count")))
                .list();
        return counts;
    }
}
