package org.hexapla.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A document as the fields of the index.
///
/// Of each language there are few: everything (title, descriptions, texts) in one, in which words are matched and
/// passages marked; the title once more, because it counts more; the title's words as spelt, for spelling help.
/// So a word asks at most as many fields as there are languages of its script.
final class DocumentFields {

    static final String ID = "id";
    static final String KIND = "kind";
    static final String CARD = "card";
    static final String SHORT_TEXTS = "short-texts";
    static final String SYMBOL = "symbol";
    static final String SYMBOL_ORDER = "symbol-order";
    static final String DATE = "date";
    static final String CONCEPT = "concept";
    static final String ALL = "all_";
    static final String TITLE = "title_";
    static final String SPELT = "spelt_";
    static final String CHINESE_WORDS = "words_zh";

    /// Of a longer text the rest is not indexed: five thousand pages.
    private static final int LONGEST_TEXT = 10_000_000;

    /// Passages are looked for in the first part of a long text only, so that a page of hits stays quick.
    private static final int LONGEST_KEPT = 100_000;

    private static final FieldType MARKED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS);

    /// Every facet may have many values.
    static final FacetsConfig FACETS = new FacetsConfig() {
        @Override
        protected DimConfig getDefaultDimConfig() {
            var many = new DimConfig();
            many.multiValued = true;
            return many;
        }
    };

    private DocumentFields() {}

    static Term id(ItemRef item) {
        return new Term(ID, item.toString());
    }

    static Document of(SearchDocument source) throws IOException {
        var document = new Document();
        var languages = languages(source);
        var values = new LinkedHashMap<String, List<String>>();
        for (var language : languages) {
            values.computeIfAbsent(Analyzers.key(language), _ -> new ArrayList<>())
                    .addAll(textsIn(language, source));
        }
        values.forEach((key, texts) -> addTexts(document, key, texts));
        addShortTexts(document, values);
        source.title().texts().forEach((language, title) -> addTitle(document, Analyzers.key(language), title));
        var others = languages.stream()
                .filter(language -> Analyzers.key(language).equals(Analyzers.OTHERS))
                .toList();
        document.add(new BinaryDocValuesField(
                CARD, new BytesRef(Card.of(source, others).written())));
        addKeys(document, source);
        addFacets(document, source);
        return FACETS.build(document);
    }

    private static void addKeys(Document document, SearchDocument source) {
        var id = source.item().toString();
        document.add(new StringField(ID, id, Field.Store.NO));
        document.add(new SortedDocValuesField(ID, new BytesRef(id)));
        document.add(new StringField(KIND, source.item().kind(), Field.Store.NO));
        for (var symbol : source.symbols()) {
            document.add(new StringField(SYMBOL, Designation.key(symbol), Field.Store.NO));
        }
        if (!source.symbolSort().isEmpty()) {
            document.add(new SortedDocValuesField(SYMBOL_ORDER, new BytesRef(source.symbolSort())));
        }
        for (var concept : source.concepts()) {
            document.add(new StringField(CONCEPT, concept, Field.Store.NO));
        }
        if (source.date() != null) {
            document.add(new NumericDocValuesField(DATE, source.date().first().toEpochDay()));
        }
    }

    private static void addFacets(Document document, SearchDocument source) {
        var facets = new LinkedHashMap<>(source.facets());
        facets.put(KIND, List.of(source.item().kind()));
        // What knows no finer types is found among them by the one it has.
        facets.putIfAbsent("genre", facets.getOrDefault("type", List.of()));
        facets.putIfAbsent(
                "language", Card.languagesOf(source).stream().map(Language::tag).toList());
        if (source.date() != null) {
            facets.putIfAbsent("year", List.of(String.valueOf(source.date().year())));
        }
        facets.forEach((facet, values) -> new LinkedHashSet<>(values)
                .stream()
                        .filter(value -> !value.isBlank())
                        .forEach(value -> document.add(new SortedSetDocValuesFacetField(facet, value))));
    }

    private static List<Language> languages(SearchDocument source) {
        var languages = new LinkedHashSet<>(source.title().texts().keySet());
        source.descriptions().forEach(text -> languages.addAll(text.texts().keySet()));
        languages.addAll(source.texts().keySet());
        return LocalizedText.inOrder(languages);
    }

    /// Title, descriptions and text. Languages without an analyser share one field: of each it has one value,
    /// so that a passage can tell which it is from.
    private static List<String> textsIn(Language language, SearchDocument source) {
        var values = new ArrayList<String>();
        source.title().in(language).ifPresent(values::add);
        source.descriptions().forEach(text -> text.in(language).ifPresent(values::add));
        var text = source.texts().get(language);
        if (text != null) {
            values.add(text);
        }
        return Analyzers.key(language).equals(Analyzers.OTHERS) ? List.of(String.join("\n", values)) : values;
    }

    private static void addTexts(Document document, String key, List<String> values) {
        for (var value : values) {
            var text = cut(value, LONGEST_TEXT);
            document.add(new Field(ALL + key, text, MARKED));
            if (key.equals("zh")) {
                document.add(new Field(CHINESE_WORDS, text, COUNTED));
            }
        }
    }

    /// What passages are cut from, the values of each language one after the other.
    private static void addShortTexts(Document document, Map<String, List<String>> values) {
        var texts = new LinkedHashMap<String, String>();
        values.forEach((key, all) -> {
            var text = String.join(String.valueOf(Marking.SEPARATOR), all);
            if (text.length() <= ShortTexts.LONGEST) {
                texts.put(key, text);
            } else {
                all.forEach(value -> document.add(new StoredField(ALL + key, cut(value, LONGEST_KEPT))));
            }
        });
        var isAll = texts.size() == values.size();
        document.add(new BinaryDocValuesField(SHORT_TEXTS, new ShortTexts(isAll, texts).written()));
    }

    private static void addTitle(Document document, String key, String title) {
        document.add(new Field(TITLE + key, title, PLACED));
        if (!key.equals("zh")) {
            document.add(new Field(SPELT + key, title, COUNTED));
        }
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }

    private static FieldType type(IndexOptions options) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }
}
