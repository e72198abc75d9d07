package org.hexapla.authorities.thesaurus;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Spelling;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the whole vocabulary from the database.
@Repository
class Concepts {

    private final JdbcClient database;

    Concepts(JdbcClient database) {
        this.database = database;
    }

    Vocabulary read() {
        var drafts = drafts();
        var labels = new ArrayList<LabelIndex.Label>();
        var chinesePlaces = new HashMap<ConceptId, Integer>();
        readLabels(drafts, labels, chinesePlaces);
        readRelations(drafts);
        var concepts = new LinkedHashMap<ConceptId, Concept>();
        var addresses = new HashMap<ConceptId, String>();
        drafts.forEach((id, draft) -> {
            concepts.put(id, draft.concept());
            addresses.put(id, draft.address);
        });
        return new Vocabulary(schemes(), concepts, addresses, chinesePlaces, new LabelIndex(labels));
    }

    private List<ConceptEntry.Scheme> schemes() {
        return database.sql("select code, namespace, texts from authorities.scheme order by code")
                .query((row, _) -> new ConceptEntry.Scheme(
                        row.getString("code"),
                        row.getString("namespace"),
                        LocalizedTextJson.read(row.getString("texts"))))
                .list();
    }

    private Map<ConceptId, Draft> drafts() {
        var drafts = new LinkedHashMap<ConceptId, Draft>();
        database.sql("select id, scheme, address, notation, is_top from authorities.concept order by id")
                .query(row -> {
                    var id = new ConceptId(row.getString("id"));
                    drafts.put(
                            id,
                            new Draft(
                                    id,
                                    row.getString("scheme"),
                                    row.getString("address"),
                                    row.getString("notation"),
                                    row.getBoolean("is_top")));
                });
        return drafts;
    }

    private void readLabels(
            Map<ConceptId, Draft> drafts, List<LabelIndex.Label> index, Map<ConceptId, Integer> chinesePlaces) {
        var languages = new HashMap<String, Language>();
        database.sql("""
                        select concept, kind, language, text, list_place
                        from authorities.label order by concept, kind, language, place""").query(row -> {
            var draft = drafts.get(new ConceptId(row.getString("concept")));
            if (draft == null) {
                return;
            }
            var language = languages.computeIfAbsent(row.getString("language"), Language::new);
            var text = row.getString("text");
            var kind = row.getString("kind");
            draft.take(kind, language, text);
            if (!kind.equals("scope")) {
                index.add(new LabelIndex.Label(
                        draft.id,
                        draft.isTop,
                        Named.Kind.valueOf(kind.toUpperCase(Locale.ROOT)),
                        language,
                        Spelling.folded(text)));
            }
            if (row.getObject("list_place", Integer.class) instanceof Integer place) {
                chinesePlaces.put(draft.id, place);
            }
        });
    }

    /// What one side states is true of the other. Statements about concepts that we do not have are kept, not
    /// shown.
    private void readRelations(Map<ConceptId, Draft> drafts) {
        database.sql("select concept, kind, other from authorities.relation order by concept, other")
                .query(row -> {
                    var one = drafts.get(new ConceptId(row.getString("concept")));
                    var other = drafts.get(new ConceptId(row.getString("other")));
                    if (one == null || other == null || one == other) {
                        return;
                    }
                    var kind = Relation.Kind.of(row.getString("kind"));
                    one.relate(kind, other.id);
                    other.relate(
                            switch (kind) {
                                case BROADER -> Relation.Kind.NARROWER;
                                case NARROWER -> Relation.Kind.BROADER;
                                case RELATED -> Relation.Kind.RELATED;
                            },
                            one.id);
                });
    }

    /// A concept while its rows come in.
    private static final class Draft {

        private final ConceptId id;
        private final String scheme;
        private final String address;
        private final String notation;
        private final boolean isTop;
        private final Map<Language, String> preferred = new TreeMap<>();
        private final List<LocalizedText> alternatives = new ArrayList<>();
        private final Map<Language, String> scope = new TreeMap<>();
        private final Map<Relation.Kind, Set<ConceptId>> relations = new EnumMap<>(Relation.Kind.class);

        Draft(ConceptId id, String scheme, String address, String notation, boolean isTop) {
            this.id = id;
            this.scheme = scheme;
            this.address = address;
            this.notation = notation;
            this.isTop = isTop;
        }

        void take(String kind, Language language, String text) {
            switch (kind) {
                case "preferred" -> preferred.put(language, text);
                case "alternative" -> alternatives.add(LocalizedText.of(language, text));
                case "scope" -> scope.put(language, text);
                default -> {} // hidden labels are sought, never shown
            }
        }

        void relate(Relation.Kind kind, ConceptId other) {
            relations.computeIfAbsent(kind, _ -> new LinkedHashSet<>()).add(other);
        }

        Concept concept() {
            return new Concept(
                    id,
                    scheme,
                    notation,
                    isTop,
                    new LocalizedText(preferred),
                    List.copyOf(alternatives),
                    new LocalizedText(scope),
                    related(Relation.Kind.BROADER),
                    related(Relation.Kind.NARROWER),
                    related(Relation.Kind.RELATED));
        }

        private List<ConceptId> related(Relation.Kind kind) {
            return List.copyOf(relations.getOrDefault(kind, Set.of()));
        }
    }
}
