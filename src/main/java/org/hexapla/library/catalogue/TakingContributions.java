package org.hexapla.library.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.RecordId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes in what importers bring, many documents in one transaction.
///
/// Several sources may speak of one document, found by its symbols; each adds what the others did not say (see
/// [Merging]). A source that says the same as last time changes nothing, whatever people have mended since.
@Component
@Transactional
public class TakingContributions {

    private final JdbcClient database;
    private final Documents documents;
    private final CataloguingDocuments cataloguing;

    TakingContributions(JdbcClient database, Documents documents, CataloguingDocuments cataloguing) {
        this.database = database;
        this.documents = documents;
        this.cataloguing = cataloguing;
    }

    /// What came of each contribution, in their order. Contributions of one batch must not share a symbol.
    public List<Cataloguing> take(List<Contribution> contributions) {
        cataloguing.requireCataloguer();
        var known = known(contributions);
        var bearers = documents.idsBySymbol(contributions.stream()
                .flatMap(contribution -> contribution.description().symbols().stream())
                .toList());
        var current = documents.find(concat(bearers.values(), known.values()));
        Map<Contribution, Cataloguing> outcomes = new HashMap<>();
        List<Contribution> fresh = new ArrayList<>();
        for (var contribution : contributions) {
            var before = known.get(id(contribution));
            if (before != null && before.description().equals(contribution.description())) {
                outcomes.put(contribution, new Cataloguing.Unchanged(before.id()));
                continue;
            }
            var ids = bearers(contribution.description(), bearers);
            if (before != null) {
                ids.add(before.id());
            }
            if (ids.isEmpty()) {
                fresh.add(contribution);
            } else {
                outcomes.put(contribution, merge(contribution, before, ids, current));
            }
        }
        add(fresh, outcomes);
        remember(contributions, outcomes);
        return contributions.stream()
                .map(contribution -> Objects.requireNonNull(outcomes.get(contribution)))
                .toList();
    }

    private Cataloguing merge(
            Contribution contribution, @Nullable Known before, Set<RecordId> ids, Map<RecordId, Document> current) {
        if (ids.size() > 1) {
            return taken(contribution, ids, current);
        }
        var id = ids.iterator().next();
        var document = current.get(id);
        if (document == null) {
            // People removed it. A source does not bring it back.
            return new Cataloguing.Unchanged(id);
        }
        var merged = new Merging(
                        document.description(),
                        before == null ? null : before.description(),
                        contribution.description())
                .merged();
        if (merged.equals(document.description())) {
            return new Cataloguing.Unchanged(id);
        }
        cataloguing.replace(document, merged);
        return new Cataloguing.Changed(id);
    }

    /// Two documents bear its symbols: whether they are one is for people to say. Names the later one.
    private static Cataloguing taken(Contribution contribution, Set<RecordId> ids, Map<RecordId, Document> current) {
        var last = ids.stream().max(java.util.Comparator.comparingLong(RecordId::value));
        var document = last.map(current::get);
        return contribution.description().symbols().stream()
                .flatMap(symbol -> document.stream()
                        .filter(bearer -> bearer.description().symbols().contains(symbol))
                        .<Cataloguing>map(bearer -> new Cataloguing.SymbolTaken(symbol, bearer.card())))
                .findFirst()
                .orElseGet(() -> new Cataloguing.Unchanged(ids.iterator().next()));
    }

    private void add(List<Contribution> fresh, Map<Contribution, Cataloguing> outcomes) {
        if (fresh.isEmpty()) {
            return;
        }
        var added =
                cataloguing.insert(fresh.stream().map(Contribution::description).toList());
        for (var i = 0; i < added.size(); i++) {
            outcomes.put(fresh.get(i), new Cataloguing.Added(added.get(i).id()));
        }
    }

    private static Set<RecordId> bearers(Description description, Map<String, RecordId> bearers) {
        return description.symbols().stream()
                .map(Symbol::key)
                .filter(bearers::containsKey)
                .map(bearers::get)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, Known> known(List<Contribution> contributions) {
        if (contributions.isEmpty()) {
            return Map.of();
        }
        Map<String, Known> known = new HashMap<>();
        database.sql("""
                        select source, source_id, record, content::text as content
                        from library.document_contribution
                        where source in (:sources) and source_id in (:ids)
                        """)
                .param(
                        "sources",
                        contributions.stream()
                                .map(Contribution::source)
                                .distinct()
                                .toList())
                .param("ids", contributions.stream().map(Contribution::sourceId).toList())
                .query((row, _) -> known.put(
                        row.getString("source") + ' ' + row.getString("source_id"),
                        new Known(new RecordId(row.getLong("record")), DescriptionJson.read(row.getString("content")))))
                .list();
        return known;
    }

    private void remember(List<Contribution> contributions, Map<Contribution, Cataloguing> outcomes) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (var contribution : contributions) {
            switch (Objects.requireNonNull(outcomes.get(contribution))) {
                case Cataloguing.Added(RecordId id) -> rows.add(row(contribution, id));
                case Cataloguing.Changed(RecordId id) -> rows.add(row(contribution, id));
                case Cataloguing.Unchanged(RecordId id) -> rows.add(row(contribution, id));
                case Cataloguing.SymbolTaken _ -> {}
            }
        }
        database.sql("""
                        insert into library.document_contribution (source, source_id, record, content)
                        select source, source_id, record, content from jsonb_to_recordset(:rows::jsonb)
                            as row (source text, source_id text, record bigint, content jsonb)
                        on conflict (source, source_id) do update set content = excluded.content
                        where document_contribution.content <> excluded.content
                        """).param("rows", DescriptionJson.rows(rows)).update();
    }

    private static Map<String, Object> row(Contribution contribution, RecordId id) {
        return Map.of(
                "source", contribution.source(),
                "source_id", contribution.sourceId(),
                "record", id.value(),
                "content", DescriptionJson.tree(contribution.description()));
    }

    private static String id(Contribution contribution) {
        return contribution.source() + ' ' + contribution.sourceId();
    }

    private static Collection<RecordId> concat(Collection<RecordId> bearers, Collection<Known> known) {
        Set<RecordId> ids = new HashSet<>(bearers);
        known.forEach(one -> ids.add(one.id()));
        return ids;
    }

    private record Known(RecordId id, Description description) {}
}
