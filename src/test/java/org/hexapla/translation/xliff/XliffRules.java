package org.hexapla.translation.xliff;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The constraints of XLIFF 2.1 that a document of ours can break, as the standard states them; each fault begins with
/// its section.
final class XliffRules {

    private static final Set<String> STATES = Set.of("initial", "translated", "reviewed", "final");
    private static final String NAME = "[\\p{L}\\d._:-]+";
    private static final List<String> UNIT_ORDER =
            List.of("matches", "glossary", "notes", "originalData", "segment", "ignorable");

    private final List<String> faults = new ArrayList<>();

    private XliffRules() {}

    static List<String> faults(byte[] document) throws Exception {
        var factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        var rules = new XliffRules();
        rules.document(factory.newDocumentBuilder().parse(new ByteArrayInputStream(document)));
        return rules.faults;
    }

    private void document(Document document) {
        var root = document.getDocumentElement();
        need(is(root, "xliff") && root.getAttribute("version").equals("2.1"), "4.2.2.1 xliff of version 2.1");
        need(!root.getAttribute("srcLang").isEmpty(), "4.2.2.1 srcLang is required");
        need(
                all(root, "target").isEmpty() || !root.getAttribute("trgLang").isEmpty(),
                "4.2.2.1 trgLang is required where there are targets");
        need(!children(root).isEmpty(), "4.2.2.1 one or more files");
        unique(children(root), "4.2.2.2 file ids are unique");
        children(root).forEach(this::file);
    }

    private void file(Element file) {
        need(is(file, "file"), "4.2.2.1 only files, not " + file.getLocalName());
        var units = all(file, "unit");
        need(!units.isEmpty(), "4.2.2.2 a file has at least one unit");
        unique(units, "4.2.2.5 unit ids are unique in a file");
        units.forEach(this::unit);
    }

    private void unit(Element unit) {
        var order = children(unit).stream()
                .map(child -> Math.min(4, UNIT_ORDER.indexOf(child.getLocalName())))
                .toList();
        need(!order.contains(-1), "4.2.2.5 unknown element in a unit");
        need(order.equals(order.stream().sorted().toList()), "4.2.2.5 modules, notes, originalData, segments in order");
        var segments = all(unit, "segment");
        need(!segments.isEmpty(), "4.2.2.5 a unit has at least one segment");
        var inner = new ArrayList<>(segments);
        inner.addAll(all(unit, "ignorable"));
        for (var source : all(unit, "source")) {
            inner.addAll(all(source, "ph"));
            inner.addAll(all(source, "mrk"));
        }
        unique(inner, "4.3.1.20 ids of segments and inline elements are unique in a unit");
        unique(all(unit, "data"), "4.2.2.12 data ids are unique");
        notes(unit);
        segments.forEach(this::segment);
        all(unit, "ph").forEach(code -> code(unit, code));
        matches(unit);
        glossary(unit);
    }

    private void notes(Element unit) {
        all(unit, "notes").forEach(notes -> need(!children(notes).isEmpty(), "4.2.2.8 notes have a note"));
        unique(all(unit, "note"), "4.2.2.9 note ids are unique");
    }

    private void segment(Element segment) {
        var parts = children(segment).stream().map(Element::getLocalName).toList();
        need(
                parts.equals(List.of("source")) || parts.equals(List.of("source", "target")),
                "4.2.2.6 a source, then at most a target: " + parts);
        var state = segment.getAttribute("state");
        need(state.isEmpty() || STATES.contains(state), "4.3.1.29 an unknown state: " + state);
        need(
                state.isEmpty() || state.equals("initial") || parts.size() == 2,
                "4.3.1.29 a state beyond initial needs a target");
        if (parts.size() == 2) {
            var codes = ids(children(segment).getFirst());
            need(codes.containsAll(ids(children(segment).getLast())), "4.7.2.2 codes of the target are the source's");
        }
    }

    private void code(Element unit, Element code) {
        need(code.getChildNodes().getLength() == 0, "4.2.3.3 ph is empty");
        var reference = code.getAttribute("dataRef");
        need(
                all(unit, "data").stream()
                        .anyMatch(data -> data.getAttribute("id").equals(reference)),
                "4.3.1.10 dataRef leads to data of the unit");
    }

    private void matches(Element unit) {
        for (var match : all(unit, "match")) {
            var reference = match.getAttribute("ref");
            need(XliffWriter.MATCHES.equals(match.getNamespaceURI()), "5.1.2 the module's namespace");
            need(
                    reference.startsWith("#")
                            && all(unit, "mrk").stream()
                                    .anyMatch(mark -> mark.getAttribute("id").equals(reference.substring(1))
                                            && mark.getAttribute("type").equals("mtc:match")),
                    "5.1.4.2 ref leads to a mark of the type mtc:match");
            var similarity = Double.parseDouble(match.getAttribute("similarity"));
            need(similarity >= 0 && similarity <= 100, "5.1.5.7 similarity from 0 to 100");
            need(
                    children(match).stream().map(Element::getLocalName).toList().equals(List.of("source", "target")),
                    "5.1.4.2 a match has a source and a target");
        }
    }

    private void glossary(Element unit) {
        for (var entry : all(unit, "glossEntry")) {
            need(
                    children(entry).stream().map(Element::getLocalName).toList().equals(List.of("term", "translation")),
                    "5.2.4.2 an entry has a term and a translation or definition");
        }
    }

    private void unique(List<Element> elements, String rule) {
        var seen = new HashSet<String>();
        for (var element : elements) {
            var id = element.getAttribute("id");
            need(id.matches(NAME), "4.3.1.20 an id is an NMTOKEN: " + id);
            need(seen.add(id), rule + ": " + id);
        }
    }

    private void need(boolean holds, String rule) {
        if (!holds) {
            faults.add(rule);
        }
    }

    private static boolean is(Element element, String name) {
        return element.getLocalName().equals(name) && XliffWriter.CORE.equals(element.getNamespaceURI());
    }

    private static Set<String> ids(Element content) {
        var ids = new HashSet<String>();
        all(content, "ph").forEach(code -> ids.add(code.getAttribute("id")));
        return ids;
    }

    private static List<Element> children(Node node) {
        return IntStream.range(0, node.getChildNodes().getLength())
                .mapToObj(node.getChildNodes()::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /// Those below that are not of a match: it has texts of its own.
    private static List<Element> all(Element parent, String name) {
        var found = new ArrayList<Element>();
        for (var child : children(parent)) {
            if (child.getLocalName().equals(name)) {
                found.add(child);
            }
            if (!child.getLocalName().equals("match")) {
                found.addAll(all(child, name));
            }
        }
        return found;
    }
}
