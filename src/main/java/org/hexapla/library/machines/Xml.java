package org.hexapla.library.machines;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML written straight to whoever reads it.
public final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final Writer writer;
    private final XMLStreamWriter out;

    public Xml(OutputStream stream) {
        // Given a stream, the library writes byte by byte.
        this.writer = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        this.out = told(() -> FACTORY.createXMLStreamWriter(writer));
        told(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            return out;
        });
    }

    public Xml open(String name) {
        return did(() -> out.writeStartElement(name));
    }

    /// An element with a prefix that [#namespace] has declared or will.
    public Xml open(String prefix, String name) {
        return open(prefix + ":" + name);
    }

    public Xml close(int levels) {
        return did(() -> {
            for (var level = 0; level < levels; level++) {
                out.writeEndElement();
            }
        });
    }

    public Xml close() {
        return close(1);
    }

    public Xml attribute(String name, String value) {
        return did(() -> out.writeAttribute(name, allowed(value)));
    }

    /// The namespace of names without a prefix, from here on.
    public Xml namespace(String address) {
        return did(() -> out.writeDefaultNamespace(address));
    }

    public Xml namespace(String prefix, String address) {
        return did(() -> out.writeNamespace(prefix, address));
    }

    /// Where the schema of a namespace is read.
    public Xml schema(String namespace, String address) {
        return namespace("xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .attribute("xsi:schemaLocation", namespace + " " + address);
    }

    public Xml text(String text) {
        return did(() -> out.writeCharacters(allowed(text)));
    }

    public Xml leaf(String name, String text) {
        return open(name).text(text).close();
    }

    /// An element that others have written.
    public Xml raw(String element) {
        // Ends the tag that is still open.
        did(() -> out.writeCharacters(""));
        try {
            writer.write(element);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /// Ends the document; the stream stays open.
    public void end() {
        did(out::writeEndDocument);
        try {
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What XML 1.0 knows no sign for, in whatever form, is left out.
    static String allowed(String text) {
        for (var i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r'
                    || sign >= 0xD800 && sign <= 0xDFFF
                    || sign >= 0xFFFE) {
                return text.codePoints()
                        .filter(Xml::isAllowed)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static boolean isAllowed(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || point >= ' ' && point < 0xD800
                || point > 0xDFFF && point < 0xFFFE
                || point > 0xFFFF;
    }

    private Xml did(Writing writing) {
        told(() -> {
            writing.write();
            return out;
        });
        return this;
    }

    private static XMLStreamWriter told(Making making) {
        try {
            return making.make();
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException gone) {
                throw new UncheckedIOException(gone);
            }
            throw new IllegalStateException(e);
        }
    }

    private interface Writing {
        void write() throws XMLStreamException;
    }

    private interface Making {
        XMLStreamWriter make() throws XMLStreamException;
    }
}
