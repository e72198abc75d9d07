package org.hexapla.authorities.thesaurus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.LocalizedTextJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Writes concepts as a file states them: those that are just so already are left alone.
@Repository
class ConceptStore {

    private static final int BATCH = 1000;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    ConceptStore(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    /// Stores what is new or different, in the caller's transaction, and answers with it.
    List<ConceptEntry> store(String file, ConceptEntry.Scheme scheme, List<ConceptEntry> entries, ImportRun run) {
        storeScheme(scheme);
        var known = known();
        var different = new ArrayList<ConceptEntry>();
        for (var entry : entries) {
            var stored = known.get(entry.id().value());
            if (stored != null && !stored.scheme().equals(scheme.code())) {
                run.refused(BadInput.at(
                        file,
                        0,
                        entry.id().value(),
                        "authorities.bad.id-taken",
                        entry.id().value(),
                        stored.scheme()));
            } else if (stored == null) {
                run.added();
                different.add(entry);
            } else if (stored.fingerprint().equals(entry.fingerprint())) {
                run.unchanged();
            } else {
                run.changed();
                different.add(entry);
            }
        }
        write(scheme, different);
        return different;
    }

    private record Stored(String scheme, String fingerprint) {}

    private Map<String, Stored> known() {
        var known = new HashMap<String, Stored>();
        database.sql("select id, scheme, fingerprint from authorities.concept").query(row -> {
            known.put(row.getString("id"), new Stored(row.getString("scheme"), row.getString("fingerprint")));
        });
        return known;
    }

    private void storeScheme(ConceptEntry.Scheme scheme) {
        database.sql("""
                        insert into authorities.scheme (code, namespace, texts)
                        values (:code, :namespace, :texts::jsonb)
                        on conflict (code) do update
                        set texts = authorities.scheme.texts || excluded.texts""")
                .param("code", scheme.code())
                .param("namespace", scheme.namespace())
                .param("texts", LocalizedTextJson.write(scheme.name()))
                .update();
    }

    private void write(ConceptEntry.Scheme scheme, List<ConceptEntry> entries) {
        var ids = entries.stream().map(entry -> entry.id().value()).toArray(String[]::new);
        for (var table : List.of("label", "relation")) {
            database.sql("delete from authorities." + table + " where concept = any(:ids)")
                    .param("ids", ids)
                    .update();
        }
        batch(
                """
                insert into authorities.concept (id, scheme, address, notation, is_top, fingerprint)
                values (?, ?, ?, ?, ?, ?)
                on conflict (id) do update set address = excluded.address, notation = excluded.notation,
                    is_top = excluded.is_top, fingerprint = excluded.fingerprint""",
                entries.stream()
                        .map(entry -> new @Nullable Object[] {
                            entry.id().value(),
                            scheme.code(),
                            entry.address(),
                            entry.notation(),
                            entry.isTop(),
                            entry.fingerprint()
                        })
                        .toList());
        batch("""
                insert into authorities.label (concept, kind, language, place, text, list_place)
                values (?, ?, ?, ?, ?, ?)""", entries.stream().flatMap(entry -> labels(entry).stream()).toList());
        batch(
                "insert into authorities.relation (concept, kind, other) values (?, ?, ?)",
                entries.stream()
                        .flatMap(entry -> entry.relations().stream().map(relation -> new @Nullable Object[] {
                            entry.id().value(),
                            relation.kind().column(),
                            relation.other().value()
                        }))
                        .toList());
    }

    private static List<@Nullable Object[]> labels(ConceptEntry entry) {
        var rows = new ArrayList<@Nullable Object[]>();
        var id = entry.id().value();
        entry.preferred()
                .texts()
                .forEach((language, text) -> rows.add(new @Nullable Object[] {
                    id,
                    "preferred",
                    language.tag(),
                    0,
                    text,
                    language.tag().equals("zh") ? entry.chineseListPlace() : null
                }));
        var place = 0;
        for (var named : entry.others()) {
            rows.add(new @Nullable Object[] {
                id, named.kind().column(), named.language().tag(), place++, named.text(), null
            });
        }
        entry.scopeNote()
                .texts()
                .forEach((language, text) ->
                        rows.add(new @Nullable Object[] {id, "scope", language.tag(), 0, text, null}));
        return rows;
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        for (var from = 0; from < rows.size(); from += BATCH) {
            batches.batchUpdate(sql, rows.subList(from, Math.min(rows.size(), from + BATCH)));
        }
    }
}
