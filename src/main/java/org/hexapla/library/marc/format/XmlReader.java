package org.hexapla.library.marc.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.library.marc.format.Draft.Part;

/// Reads MARCXML. Records are taken wherever they stand in the file (in a collection, alone, in an answer of OAI-PMH),
/// with or without the namespace; a leader may also come as control field 000.
final class XmlReader {

    private final MarcReading reading;
    private long number;

    XmlReader(MarcReading reading) {
        this.reading = reading;
    }

    void read(InputStream bytes) throws IOException {
        try {
            var xml = factory().createXMLStreamReader(bytes);
            try {
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT
                            && xml.getLocalName().equals("record")
                            && isMarc(xml)) {
                        number++;
                        record(xml, new Draft(reading, number, line(xml)));
                    }
                }
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            // The parser's exceptions hide those of the stream.
            if (e.getNestedException() instanceof IOException broken
                    && !(broken instanceof java.io.CharConversionException)) {
                throw broken;
            }
            var place = e.getLocation();
            reading.misread(new Misread(
                    number,
                    place == null ? 0 : Math.max(0, place.getLineNumber()),
                    "",
                    "exchange.bad.xml",
                    List.of(place == null ? 0 : Math.max(0, place.getColumnNumber()))));
        }
    }

    /// Nothing outside the file is ever read for it.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /// The envelope of OAI-PMH calls its own element a record, too.
    private static boolean isMarc(XMLStreamReader xml) {
        var namespace = xml.getNamespaceURI();
        return namespace == null || namespace.isEmpty() || namespace.startsWith("http://www.loc.gov/MARC21/slim");
    }

    private static void record(XMLStreamReader xml, Draft draft) throws XMLStreamException {
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            var at = line(xml);
            switch (xml.getLocalName()) {
                case "leader" -> draft.leader(xml.getElementText());
                case "controlfield" -> control(draft, at, attribute(xml, "tag"), xml);
                case "datafield" -> field(draft, at, xml);
                default -> {
                    draft.bad(at, xml.getLocalName(), "exchange.bad.xml-element", xml.getLocalName());
                    skip(xml);
                }
            }
        }
        draft.finish();
    }

    private static void control(Draft draft, long at, String tag, XMLStreamReader xml) throws XMLStreamException {
        var value = xml.getElementText();
        if (tag.equals("000")) {
            draft.leader(value);
        } else {
            draft.control(at, tag, value);
        }
    }

    private static void field(Draft draft, long at, XMLStreamReader xml) throws XMLStreamException {
        var tag = attribute(xml, "tag");
        var indicators = indicator(xml, "ind1") + indicator(xml, "ind2");
        var parts = new ArrayList<Part>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            if (xml.getLocalName().equals("subfield")) {
                var code = attribute(xml, "code");
                parts.add(new Part(code, xml.getElementText()));
            } else {
                draft.bad(line(xml), tag, "exchange.bad.xml-element", xml.getLocalName());
                skip(xml);
            }
        }
        draft.field(at, tag, indicators, parts);
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static String indicator(XMLStreamReader xml, String name) {
        var written = attribute(xml, name);
        return written.isEmpty() ? " " : written;
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return Objects.requireNonNullElse(xml.getAttributeValue(null, name), "");
    }

    private static long line(XMLStreamReader xml) {
        return Math.max(0, xml.getLocation().getLineNumber());
    }
}
