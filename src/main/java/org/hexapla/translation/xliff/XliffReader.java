package org.hexapla.translation.xliff;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.kernel.Language;
import org.hexapla.translation.xliff.XliffFile.Line;
import org.hexapla.translation.xliff.XliffFile.Part;
import org.hexapla.translation.xliff.XliffFile.Piece;
import org.hexapla.translation.xliff.XliffFile.Run;

/// Reads XLIFF 2.0 and 2.1. A declaration of the document's type is refused, so that no file can fetch another or grow;
/// modules and notes are passed over.
final class XliffReader {

    private final XMLStreamReader xml;

    private XliffReader(XMLStreamReader xml) {
        this.xml = xml;
    }

    static XliffFile read(InputStream bytes) throws XliffUnreadable {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return new XliffReader(factory.createXMLStreamReader(bytes)).document();
        } catch (XMLStreamException e) {
            var place = e.getLocation();
            throw new XliffUnreadable(
                    "translating.xliff.malformed", place == null ? 0 : Math.max(0, place.getLineNumber()));
        }
    }

    private XliffFile document() throws XMLStreamException, XliffUnreadable {
        while (!xml.isStartElement()) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new XliffUnreadable("translating.xliff.declared", line());
            }
            xml.next();
        }
        var version = Objects.requireNonNullElse(xml.getAttributeValue(null, "version"), "");
        if (!is("xliff") || !version.startsWith("2.")) {
            throw new XliffUnreadable("translating.xliff.other", line());
        }
        var source = language("srcLang");
        var target = language("trgLang");
        var pieces = new ArrayList<Piece>();
        while (xml.hasNext()) {
            xml.next();
            if (xml.isStartElement()) {
                if (is("file")) {
                    pieces.add(piece());
                } else {
                    skip();
                }
            }
        }
        return new XliffFile(source, target, pieces);
    }

    private Piece piece() throws XMLStreamException {
        var id = id();
        var line = line();
        var parts = new ArrayList<Part>();
        while (next("file")) {
            if (is("unit")) {
                parts.add(part());
            } else if (!is("group")) {
                skip();
            }
        }
        return new Piece(id, line, parts);
    }

    private Part part() throws XMLStreamException {
        var id = id();
        var line = line();
        var lines = new ArrayList<Line>();
        while (next("unit")) {
            if (is("segment")) {
                lines.add(segment());
            } else {
                skip();
            }
        }
        return new Part(id, line, lines);
    }

    private Line segment() throws XMLStreamException {
        var id = id();
        var state = Objects.requireNonNullElse(xml.getAttributeValue(null, "state"), "initial");
        List<Run> source = List.of();
        Optional<List<Run>> target = Optional.empty();
        while (next("segment")) {
            if (is("source")) {
                source = runs("source");
            } else if (is("target")) {
                target = Optional.of(runs("target"));
            } else {
                skip();
            }
        }
        return new Line(id, state, source, target);
    }

    /// Words and codes; markers stand around words and say nothing about them.
    private List<Run> runs(String element) throws XMLStreamException {
        var runs = new ArrayList<Run>();
        var text = new StringBuilder();
        for (xml.next(); !(xml.isEndElement() && is(element)); xml.next()) {
            switch (xml.getEventType()) {
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    text.append(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "cp" -> text.appendCodePoint(sign());
                        case "mrk", "sm", "em" -> {
                            // Only what stands in it counts.
                        }
                        default -> {
                            words(runs, text);
                            runs.add(new Run(id(), true));
                        }
                    }
                }
                default -> {
                    // Ends of elements and comments.
                }
            }
        }
        words(runs, text);
        return List.copyOf(runs);
    }

    private int sign() throws XMLStreamException {
        var hex = Objects.requireNonNullElse(xml.getAttributeValue(null, "hex"), "");
        if (!hex.matches("[0-9A-Fa-f]{1,6}") || !Character.isValidCodePoint(Integer.parseInt(hex, 16))) {
            throw new XMLStreamException("no character", xml.getLocation());
        }
        return Integer.parseInt(hex, 16);
    }

    private static void words(List<Run> runs, StringBuilder text) {
        if (!text.isEmpty()) {
            runs.add(new Run(text.toString(), false));
            text.setLength(0);
        }
    }

    /// Moves to the next beginning of an element; false where the one that is read has ended.
    private boolean next(String within) throws XMLStreamException {
        for (xml.next(); !xml.isStartElement(); xml.next()) {
            if (xml.isEndElement() && is(within)) {
                return false;
            }
        }
        return true;
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            xml.next();
            if (xml.isStartElement()) {
                depth++;
            } else if (xml.isEndElement()) {
                depth--;
            }
        }
    }

    private boolean is(String name) {
        return xml.getLocalName().equals(name) && XliffWriter.CORE.equals(xml.getNamespaceURI());
    }

    private String id() {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, "id"), "");
    }

    private Optional<Language> language(String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute)).flatMap(Language::parse);
    }

    private long line() {
        return xml.getLocation().getLineNumber();
    }
}
