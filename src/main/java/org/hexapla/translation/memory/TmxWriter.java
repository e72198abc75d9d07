package org.hexapla.translation.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexapla.translation.LanguagePair;

/// Writes a memory as TMX 1.4b.
final class TmxWriter {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    /// XML knows no such characters, not even as numbers.
    private static final Pattern UNWRITABLE =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private TmxWriter() {}

    /// @param rows gives every pair to whom it is handed
    static void write(OutputStream out, LanguagePair pair, Consumer<Consumer<MemoryTable.Row>> rows)
            throws IOException {
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("tmx");
            xml.writeAttribute("version", "1.4");
            header(xml, pair);
            xml.writeStartElement("body");
            rows.accept(row -> unit(xml, row));
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException | UnwritableXml e) {
            throw new IOException(e);
        }
    }

    private static void header(XMLStreamWriter xml, LanguagePair pair) throws XMLStreamException {
        xml.writeEmptyElement("header");
        xml.writeAttribute("creationtool", "Hexapla");
        xml.writeAttribute("creationtoolversion", "1");
        xml.writeAttribute("segtype", "sentence");
        xml.writeAttribute("o-tmf", "Hexapla");
        xml.writeAttribute("adminlang", "en");
        xml.writeAttribute("srclang", pair.source().tag());
        xml.writeAttribute("datatype", "plaintext");
    }

    private static void unit(XMLStreamWriter xml, MemoryTable.Row row) {
        try {
            xml.writeStartElement("tu");
            xml.writeAttribute("tuid", Long.toString(row.id()));
            xml.writeAttribute("changedate", TIME.format(row.made()));
            if (!row.item().isEmpty()) {
                xml.writeStartElement("prop");
                xml.writeAttribute("type", "x-item");
                xml.writeCharacters(row.item());
                xml.writeEndElement();
            }
            variant(xml, row.pair().source().tag(), row.source());
            variant(xml, row.pair().target().tag(), row.target());
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new UnwritableXml(e);
        }
    }

    private static void variant(XMLStreamWriter xml, String language, String words) throws XMLStreamException {
        xml.writeStartElement("tuv");
        xml.writeAttribute("xml", javax.xml.XMLConstants.XML_NS_URI, "lang", language);
        xml.writeStartElement("seg");
        xml.writeCharacters(UNWRITABLE.matcher(words).replaceAll(" "));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private static final class UnwritableXml extends RuntimeException {

        private static final long serialVersionUID = 1;

        UnwritableXml(XMLStreamException cause) {
            super(cause);
        }
    }
}
