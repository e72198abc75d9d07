package org.hexapla.newsroom.distribution;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML of a feed, written in memory: a feed has a few dozen entries.
final class FeedXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /// Characters that XML 1.0 cannot hold.
    private static final Pattern UNSPEAKABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    FeedXml() {
        try {
            out = FACTORY.createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    FeedXml open(String name) {
        return does(() -> out.writeStartElement(name));
    }

    FeedXml with(String attribute, String value) {
        return does(() -> out.writeAttribute(attribute, clean(value)));
    }

    FeedXml namespace(String prefix, String address) {
        return does(() -> {
            if (prefix.isEmpty()) {
                out.writeDefaultNamespace(address);
            } else {
                out.writeNamespace(prefix, address);
            }
        });
    }

    FeedXml text(String words) {
        return does(() -> out.writeCharacters(clean(words)));
    }

    FeedXml leaf(String name, String words) {
        return open(name).text(words).close();
    }

    FeedXml close() {
        return does(out::writeEndElement);
    }

    String end() {
        does(out::writeEndDocument);
        return text.toString();
    }

    private static String clean(String words) {
        return UNSPEAKABLE.matcher(words).replaceAll("");
    }

    private FeedXml does(Step step) {
        try {
            step.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }
}
