package org.hexapla.library.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hexapla.kernel.Symbol;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes documents and the tables they are found by, many at once: each statement takes its rows as one JSON text.
@Component
class DocumentTables {

    private final JdbcClient database;

    DocumentTables(JdbcClient database) {
        this.database = database;
    }

    /// @param shared symbols that another document may bear already
    void insert(Collection<Document> documents, Collection<Symbol> shared) {
        write("""
                insert into library.document (record, content, type, title, date)
                select record, content, type, title, date
                from jsonb_to_recordset(:rows::jsonb)
                    as row (record bigint, content jsonb, type text, title jsonb, date date)
                """, documents.stream().map(DocumentTables::document).toList());
        insertIndexes(documents, shared);
    }

    /// @param shared symbols that another document may bear already
    void update(Collection<Document> documents, Collection<Symbol> shared) {
        documents.forEach(document -> clear(document.id().value()));
        write("""
                update library.document set content = row.content, type = row.type, title = row.title, date = row.date
                from jsonb_to_recordset(:rows::jsonb)
                    as row (record bigint, content jsonb, type text, title jsonb, date date)
                where document.record = row.record
                """, documents.stream().map(DocumentTables::document).toList());
        insertIndexes(documents, shared);
    }

    void delete(Document document) {
        database.sql("delete from library.document where record = :record")
                .param("record", document.id().value())
                .update();
    }

    private void clear(long record) {
        Stream.of("symbol", "covers", "origin", "subject", "file", "relation")
                .forEach(table -> database.sql("delete from library.document_" + table + " where record = :record")
                        .param("record", record)
                        .update());
    }

    private void insertIndexes(Collection<Document> documents, Collection<Symbol> shared) {
        insertSymbols(rows(documents, DocumentTables::symbols), shared);
        insert("covers", "record bigint, key text", rows(documents, DocumentTables::covered));
        insert("origin", "record bigint, body text, session text", rows(documents, DocumentTables::origins));
        insert(
                "subject",
                "record bigint, concept text",
                rows(
                        documents,
                        description ->
                                description.concepts().stream().map(concept -> row("concept", concept.value()))));
        insert("file", "record bigint, language text, file text", rows(documents, DocumentTables::files));
        insert(
                "relation",
                "record bigint, key text",
                rows(
                        documents,
                        description -> description.related().stream()
                                .map(relation -> row("key", relation.symbol().key()))));
    }

    /// Where two writers bear a symbol at once that may not be shared, the index lets only one through.
    private void insertSymbols(List<Map<String, Object>> rows, Collection<Symbol> shared) {
        if (rows.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into library.document_symbol
                            (record, position, display, key, sort_key, root, is_twin)
                        select record, position, display, key, sort_key, root,
                            key in (select unnest(:shared::text[]))
                            and (row_number() over (partition by key order by record, position) > 1
                                 or exists (select from library.document_symbol other where other.key = row.key))
                        from jsonb_to_recordset(:rows::jsonb)
                            as row (record bigint, position int, display text, key text, sort_key text, root text)
                        """)
                .param("rows", DescriptionJson.rows(rows))
                .param("shared", shared.stream().map(Symbol::key).toArray(String[]::new))
                .update();
    }

    /// @param columns of the table with their types
    private void insert(String table, String columns, List<Map<String, Object>> rows) {
        var names = columns.replaceAll("(\\w+) \\w+", "$1");
        write("""
                insert into library.document_%s (%s)
                select distinct %s from jsonb_to_recordset(:rows::jsonb) as row (%s)
                """.formatted(table, names, names, columns), rows);
    }

    private static Stream<Map<String, Object>> origins(Description description) {
        return description.origins().stream().map(origin -> row("body", origin.body(), "session", origin.session()));
    }

    private static Stream<Map<String, Object>> files(Description description) {
        return description.files().stream()
                .map(file -> row(
                        "language", file.language().tag(), "file", file.file().sha256()));
    }

    private void write(String statement, List<Map<String, Object>> rows) {
        if (!rows.isEmpty()) {
            database.sql(statement).param("rows", DescriptionJson.rows(rows)).update();
        }
    }

    private static Map<String, Object> document(Document document) {
        var description = document.description();
        var row = row("type", description.type().code());
        row.put("record", document.id().value());
        row.put("content", DescriptionJson.tree(description));
        row.put("title", DescriptionJson.tree(description.title()));
        if (description.date() != null) {
            row.put("date", description.date().first().toString());
        }
        return row;
    }

    private static Stream<Map<String, Object>> symbols(Description description) {
        return IntStream.range(0, description.symbols().size()).mapToObj(position -> {
            var symbol = description.symbols().get(position);
            var row = row(
                    "display",
                    symbol.display(),
                    "key",
                    symbol.key(),
                    "sort_key",
                    symbol.sortKey(),
                    "root",
                    symbol.root().key());
            row.put("position", position);
            return row;
        });
    }

    /// The keys that lead to a document although it does not bear them.
    private static Stream<Map<String, Object>> covered(Description description) {
        Set<String> keys = new LinkedHashSet<>();
        for (var symbol : description.symbols()) {
            symbol.members().forEach(member -> keys.add(member.key()));
            keys.add(symbol.base().key());
        }
        description.symbols().stream().map(Symbol::key).forEach(keys::remove);
        return keys.stream().map(key -> row("key", key));
    }

    private static List<Map<String, Object>> rows(
            Collection<Document> documents,
            java.util.function.Function<Description, Stream<Map<String, Object>>> parts) {
        return documents.stream()
                .flatMap(document -> parts.apply(document.description())
                        .peek(row -> row.put("record", document.id().value())))
                .toList();
    }

    private static Map<String, Object> row(String... namesAndValues) {
        Map<String, Object> row = new HashMap<>();
        var parts = Arrays.asList(namesAndValues);
        for (var i = 0; i < parts.size(); i += 2) {
            row.put(parts.get(i), parts.get(i + 1));
        }
        return row;
    }
}
