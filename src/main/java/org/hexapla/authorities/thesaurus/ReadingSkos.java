package org.hexapla.authorities.thesaurus;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// Makes concepts of SKOS statements.
final class ReadingSkos {

    private static final Map<IRI, Relation.Kind> RELATIONS = Map.of(
            SKOS.BROADER, Relation.Kind.BROADER,
            SKOS.BROAD_MATCH, Relation.Kind.BROADER,
            SKOS.NARROWER, Relation.Kind.NARROWER,
            SKOS.MEMBER, Relation.Kind.NARROWER,
            SKOS.RELATED, Relation.Kind.RELATED,
            SKOS.RELATED_MATCH, Relation.Kind.RELATED,
            SKOS.CLOSE_MATCH, Relation.Kind.RELATED,
            DCTERMS.SUBJECT, Relation.Kind.RELATED);

    private final TurtleStatements statements;
    private final Model model;
    private final ImportRun run;

    ReadingSkos(TurtleStatements statements, ImportRun run) {
        this.statements = statements;
        this.model = statements.model();
        this.run = run;
    }

    /// The concepts by their scheme.
    Map<ConceptEntry.Scheme, List<ConceptEntry>> concepts() {
        var drawers = instances(SKOS.COLLECTION);
        drawers.addAll(instances(SKOS.ORDERED_COLLECTION));
        drawers.removeIf(drawer -> model.filter(drawer, SKOS.PREF_LABEL, null).isEmpty());
        var all = new LinkedHashSet<>(drawers);
        all.addAll(instances(SKOS.CONCEPT));
        var byNamespace = new LinkedHashMap<SchemeAddress, List<ConceptEntry>>();
        for (var resource : all) {
            concept(resource, drawers.contains(resource))
                    .ifPresent(entry -> byNamespace
                            .computeIfAbsent(SchemeAddress.of(resource.stringValue()), _ -> new ArrayList<>())
                            .add(entry));
        }
        var schemes = new LinkedHashMap<ConceptEntry.Scheme, List<ConceptEntry>>();
        byNamespace.forEach((address, entries) -> schemes.put(scheme(address), entries));
        return schemes;
    }

    private Set<IRI> instances(IRI type) {
        var instances = new LinkedHashSet<IRI>();
        for (var resource : model.filter(null, RDF.TYPE, type).subjects()) {
            if (resource instanceof IRI iri) {
                instances.add(iri);
            }
        }
        return instances;
    }

    private ConceptEntry.Scheme scheme(SchemeAddress address) {
        var name = instances(SKOS.CONCEPT_SCHEME).stream()
                .filter(scheme -> address.isOf(scheme.stringValue()))
                .map(scheme -> texts(scheme, SKOS.PREF_LABEL))
                .filter(text -> !text.isEmpty())
                .findFirst();
        return new ConceptEntry.Scheme(address.code(), address.namespace(), name.orElse(LocalizedText.none()));
    }

    private Optional<ConceptEntry> concept(IRI resource, boolean isDrawer) {
        var address = resource.stringValue();
        var id = SchemeAddress.of(address).id(address);
        if (id.isEmpty()) {
            refuse(resource, "identifier", "authorities.bad.identifier", address);
            return Optional.empty();
        }
        var preferred = texts(resource, SKOS.PREF_LABEL);
        if (preferred.isEmpty()) {
            refuse(resource, "prefLabel", "authorities.bad.no-label", id.get().value());
            return Optional.empty();
        }
        return Optional.of(new ConceptEntry(
                id.get(),
                address,
                notation(resource),
                isDrawer,
                preferred,
                others(resource),
                texts(resource, SKOS.SCOPE_NOTE),
                relations(resource, address),
                null));
    }

    /// The shortest of its notations: the one that people write.
    private String notation(IRI resource) {
        return model.filter(resource, SKOS.NOTATION, null).objects().stream()
                .map(value -> value.stringValue().strip())
                .min(java.util.Comparator.comparingInt(String::length).thenComparing(text -> text))
                .orElse("");
    }

    private LocalizedText texts(IRI resource, IRI property) {
        var texts = new TreeMap<Language, String>();
        for (var literal : literals(resource, property)) {
            var text = literal.text();
            if (texts.containsKey(literal.language()) && !text.equals(texts.get(literal.language()))) {
                refuse(resource, property.getLocalName(), "authorities.bad.second-label", text, literal.language());
            } else {
                texts.put(literal.language(), text);
            }
        }
        return new LocalizedText(texts);
    }

    private SortedSet<Named> others(IRI resource) {
        var others = new TreeSet<Named>();
        literals(resource, SKOS.ALT_LABEL)
                .forEach(label -> others.add(new Named(Named.Kind.ALTERNATIVE, label.language(), label.text())));
        literals(resource, SKOS.HIDDEN_LABEL)
                .forEach(label -> others.add(new Named(Named.Kind.HIDDEN, label.language(), label.text())));
        // The number that a subject had in print: nobody is shown it, and whoever knows it is led here.
        model.filter(resource, DCTERMS.IDENTIFIER, null).objects().stream()
                .map(value -> value.stringValue().strip())
                .filter(code -> code.matches("T\\d{7}"))
                .forEach(code -> others.add(new Named(Named.Kind.HIDDEN, Language.EN, code)));
        return others;
    }

    private record Worded(Language language, String text) {}

    /// The good texts of a property. What names no language is taken as English, as vocabularies of one
    /// language do.
    private List<Worded> literals(IRI resource, IRI property) {
        var worded = new ArrayList<Worded>();
        for (var value : model.filter(resource, property, null).objects()) {
            if (value instanceof Literal literal && !literal.getLabel().isBlank()) {
                var text = literal.getLabel().strip();
                var language = literal.getLanguage().flatMap(Language::parse).orElse(Language.EN);
                if (Script.mayBe(text, language)) {
                    worded.add(new Worded(language, text));
                } else {
                    refuse(resource, property.getLocalName(), "authorities.bad.label-script", text, language);
                }
            }
        }
        return worded;
    }

    private SortedSet<Relation> relations(IRI resource, String address) {
        var relations = new TreeSet<Relation>();
        RELATIONS.forEach((property, kind) -> {
            for (var value : model.filter(resource, property, null).objects()) {
                var other = SchemeAddress.of(value.stringValue());
                if (value instanceof IRI && other.isKnownTo(SchemeAddress.of(address))) {
                    other.id(value.stringValue()).ifPresent(id -> relations.add(new Relation(kind, id)));
                }
            }
        });
        return relations;
    }

    private void refuse(IRI resource, String column, String key, Object... arguments) {
        var place = statements.place(resource);
        run.refused(BadInput.at(place.file(), place.line(), column, key, arguments));
    }
}
