package org.hexapla.authorities.thesaurus;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus.Concept;
import org.hexapla.kernel.LocalizedText;
import tools.jackson.databind.json.JsonMapper;

/// A concept in SKOS, under the URI that its publisher gave it.
record SkosDocument(Concept concept, Vocabulary vocabulary) {

    private static final JsonMapper JSON = JsonMapper.shared();

    String turtle() {
        var written = new StringWriter();
        Rio.write(model(), written, RDFFormat.TURTLE);
        return written.toString();
    }

    String xml() {
        return RdfXml.of(model());
    }

    private Model model() {
        ValueFactory values = SimpleValueFactory.getInstance();
        var model = new LinkedHashModel();
        model.setNamespace(SKOS.NS);
        var subject = values.createIRI(address(concept.id()));
        model.add(subject, RDF.TYPE, concept.isTop() ? SKOS.COLLECTION : SKOS.CONCEPT);
        if (!concept.notation().isEmpty()) {
            model.add(subject, SKOS.NOTATION, values.createLiteral(concept.notation()));
        }
        addTexts(model, subject, SKOS.PREF_LABEL, concept.label());
        concept.alternatives().forEach(text -> addTexts(model, subject, SKOS.ALT_LABEL, text));
        addTexts(model, subject, SKOS.SCOPE_NOTE, concept.scopeNote());
        addLinks(model, subject, SKOS.BROADER, concept.broader());
        addLinks(model, subject, concept.isTop() ? SKOS.MEMBER : SKOS.NARROWER, concept.narrower());
        addLinks(model, subject, SKOS.RELATED, concept.related());
        return model;
    }

    private static void addTexts(Model model, IRI subject, IRI property, LocalizedText text) {
        ValueFactory values = SimpleValueFactory.getInstance();
        text.texts()
                .forEach(
                        (language, words) -> model.add(subject, property, values.createLiteral(words, language.tag())));
    }

    private void addLinks(Model model, IRI subject, IRI property, List<ConceptId> others) {
        ValueFactory values = SimpleValueFactory.getInstance();
        others.forEach(other -> model.add(subject, property, values.createIRI(address(other))));
    }

    String json() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("@context", Map.of("skos", SKOS.NAMESPACE));
        document.put("@id", address(concept.id()));
        document.put("@type", concept.isTop() ? "skos:Collection" : "skos:Concept");
        put(document, "skos:notation", concept.notation().isEmpty() ? List.of() : List.of(concept.notation()));
        put(document, "skos:prefLabel", values(List.of(concept.label())));
        put(document, "skos:altLabel", values(concept.alternatives()));
        put(document, "skos:scopeNote", values(List.of(concept.scopeNote())));
        put(document, "skos:broader", links(concept.broader()));
        put(document, concept.isTop() ? "skos:member" : "skos:narrower", links(concept.narrower()));
        put(document, "skos:related", links(concept.related()));
        return JSON.writeValueAsString(document);
    }

    private static void put(Map<String, Object> document, String property, List<?> values) {
        if (!values.isEmpty()) {
            document.put(property, values);
        }
    }

    private static List<Map<String, String>> values(List<LocalizedText> texts) {
        var values = new ArrayList<Map<String, String>>();
        for (var text : texts) {
            text.languages()
                    .forEach(language -> values.add(Map.of(
                            "@language",
                            language.tag(),
                            "@value",
                            text.in(language).orElse(""))));
        }
        return values;
    }

    private List<Map<String, String>> links(List<ConceptId> others) {
        return others.stream().map(other -> Map.of("@id", address(other))).toList();
    }

    private String address(ConceptId id) {
        return vocabulary.addresses().getOrDefault(id, "urn:concept:" + id);
    }
}
