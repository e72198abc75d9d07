package org.hexapla.search;

import java.io.StringWriter;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexapla.kernel.web.Page;

/// Results as a feed (RSS 2.0), to be told of what is new under a question.
final class SearchFeed {

    private final Page page;
    private final String site;

    SearchFeed(Page page, String site) {
        this.page = page;
        this.site = site;
    }

    String of(SearchAddress address, SearchResults results) {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("channel");
            element(xml, "title", page.siteName() + " – " + page.text("search.title-for", address.words()));
            element(xml, "link", site + page.to("/search" + address.query()));
            element(xml, "description", page.text("search.total", results.total()));
            element(xml, "language", page.language().tag());
            for (var hit : results.hits()) {
                item(xml, hit);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toString();
    }

    private void item(XMLStreamWriter xml, SearchResults.Hit hit) throws XMLStreamException {
        xml.writeStartElement("item");
        var symbols = String.join(", ", hit.symbols());
        var title = hit.title().words(page.language());
        element(xml, "title", symbols.isEmpty() ? title : symbols + ": " + title);
        element(xml, "link", site + page.to(hit.path()));
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "false");
        xml.writeCharacters(hit.item().toString());
        xml.writeEndElement();
        var date = hit.date();
        if (date != null) {
            element(
                    xml,
                    "pubDate",
                    DateTimeFormatter.RFC_1123_DATE_TIME.format(date.first().atStartOfDay(ZoneOffset.UTC)));
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /// XML knows no control characters, in whatever form; a question may hold some.
    private static String allowed(String text) {
        return text.codePoints()
                .filter(point -> point == '\t'
                        || point >= ' ' && !(point >= 0xD800 && point <= 0xDFFF) && point < 0xFFFE
                        || point > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
