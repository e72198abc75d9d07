package org.hexapla.authorities.thesaurus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.jobs.SyntaxMistake;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Makes concepts of the entries of the extract and of the files beside it.
final class ReadingUnbis {

    /// Entries are read one by one, so others follow each.
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ImportRun run;
    private final Map<String, Raw> entries = new LinkedHashMap<>();
    private final Map<String, Integer> chinesePlaces = new TreeMap<>();
    private final Map<String, LocalizedText> domains = new TreeMap<>();

    ReadingUnbis(ImportRun run) {
        this.run = run;
    }

    private record Raw(String identifier, LocalizedText labels, Set<String> links) {

        boolean isMicrothesaurus() {
            return identifier.matches("\\d{6}");
        }
    }

    /// The concepts of the file; none if it is broken, which the run has been told then.
    List<ConceptEntry> read(Path file) throws IOException {
        try {
            readEntries(file);
            readChineseList(file.resolveSibling("zh_stroke_order_list.json"));
            readDomains(file.resolveSibling("categories_6lang_2016.json"));
            return concepts();
        } catch (Broken e) {
            run.refused(e.badInput);
            return List.of();
        }
    }

    private void readEntries(Path file) throws IOException, Broken {
        var name = String.valueOf(file.getFileName());
        try (var parser = JSON.createParser(text(file))) {
            while (parser.nextToken() != null && !"topics".equals(parser.currentName())) {
                // what stands before the list
            }
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new Broken(BadInput.file(name, "authorities.bad.no-concepts"));
            }
            while (parser.nextToken() == JsonToken.START_OBJECT) {
                var line = parser.currentTokenLocation().getLineNr();
                JsonNode entry = JSON.readTree(parser);
                readEntry(name, line, entry);
            }
        } catch (JacksonException e) {
            throw broken(name, e);
        }
    }

    private void readEntry(String file, long line, JsonNode entry) {
        var identifier = entry.path("identifier").asString("");
        var labels = labels(file, line, entry.path("labels"));
        if (ConceptId.parse(identifier).isEmpty()) {
            run.refused(BadInput.at(file, line, "identifier", "authorities.bad.identifier", identifier));
        } else if (labels.isEmpty()) {
            run.refused(BadInput.at(file, line, "labels", "authorities.bad.no-label", identifier));
        } else if (entries.containsKey(identifier)) {
            run.refused(BadInput.at(file, line, "identifier", "authorities.bad.identifier-twice", identifier));
        } else {
            var links = new TreeSet<String>();
            entry.path("related").forEach(link -> links.add(link.asString("")));
            entries.put(identifier, new Raw(identifier, labels, links));
        }
    }

    private LocalizedText labels(String file, long line, JsonNode labels) {
        var texts = new TreeMap<Language, String>();
        for (var label : labels.properties()) {
            var text = label.getValue().asString("").strip();
            Language.parse(label.getKey()).ifPresent(language -> {
                if (Script.mayBe(text, language)) {
                    texts.put(language, text);
                } else {
                    run.refused(BadInput.at(
                            file, line, "labels." + language, "authorities.bad.label-script", text, language.tag()));
                }
            });
        }
        return new LocalizedText(texts);
    }

    private void readChineseList(Path file) throws IOException, Broken {
        var place = 0;
        for (var entry : tree(file)) {
            var address = entry.path("uri").asString("");
            chinesePlaces.putIfAbsent(address.substring(address.lastIndexOf('/') + 1), place++);
        }
    }

    private void readDomains(Path file) throws IOException, Broken {
        for (var category : tree(file).properties()) {
            if (category.getKey().matches("\\d{2}")) {
                domains.put(category.getKey(), labels(String.valueOf(file.getFileName()), 0, category.getValue()));
            }
        }
    }

    private List<ConceptEntry> concepts() {
        var concepts = new ArrayList<ConceptEntry>();
        domains.forEach((code, label) -> concepts.add(concept(code, code, true, label, new TreeSet<>())));
        for (var entry : entries.values()) {
            var isDrawer = entry.isMicrothesaurus();
            concepts.add(concept(
                    entry.identifier(),
                    isDrawer ? entry.identifier().replaceAll("(\\d\\d)(?!$)", "$1.") : "",
                    isDrawer,
                    entry.labels(),
                    relations(entry)));
        }
        return concepts;
    }

    private ConceptEntry concept(
            String id, String notation, boolean isTop, LocalizedText label, TreeSet<Relation> relations) {
        return new ConceptEntry(
                new ConceptId(id),
                UnbisThesaurusImporter.NAMESPACE + id,
                notation,
                isTop,
                label,
                new TreeSet<>(),
                LocalizedText.none(),
                relations,
                chinesePlaces.get(id));
    }

    private TreeSet<Relation> relations(Raw entry) {
        var relations = new TreeSet<Relation>();
        if (entry.isMicrothesaurus() && domains.containsKey(entry.identifier().substring(0, 2))) {
            relations.add(new Relation(
                    Relation.Kind.BROADER, new ConceptId(entry.identifier().substring(0, 2))));
        }
        for (var link : new HashSet<>(entry.links())) {
            var other = entries.get(link);
            if (other != null) {
                var isMutual = other.links().contains(entry.identifier());
                relations.add(
                        new Relation(isMutual ? Relation.Kind.RELATED : Relation.Kind.BROADER, new ConceptId(link)));
            }
        }
        return relations;
    }

    /// What a file beside the concepts holds; an empty list where there is no such file.
    private static JsonNode tree(Path file) throws IOException, Broken {
        if (!Files.exists(file)) {
            return JSON.createArrayNode();
        }
        try {
            return JSON.readTree(text(file));
        } catch (JacksonException e) {
            throw broken(String.valueOf(file.getFileName()), e);
        }
    }

    private static String text(Path file) throws IOException, Broken {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new Broken(BadInput.file(String.valueOf(file.getFileName()), "authorities.bad.not-utf8"));
        }
    }

    private static Broken broken(String file, JacksonException cause) {
        return new Broken(SyntaxMistake.of(cause).in(file));
    }

    /// The file as a whole cannot be taken.
    private static final class Broken extends Exception {
        private final transient BadInput badInput;

        Broken(BadInput badInput) {
            this.badInput = badInput;
        }
    }
}
