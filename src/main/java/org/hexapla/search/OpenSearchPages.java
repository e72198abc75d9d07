package org.hexapla.search;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The search as browsers and other programs add it to theirs (OpenSearch 1.1).
@Controller
@RequestMapping("/{lang}")
class OpenSearchPages {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final int MOST = 8;
    private static final int LONGEST_BEGINNING = 100;

    /// The specification allows a short name no more.
    private static final int SHORT_NAME = 16;

    private final IndexedSearch search;

    OpenSearchPages(IndexedSearch search) {
        this.search = search;
    }

    @GetMapping(path = "/opensearch.xml", produces = "application/opensearchdescription+xml;charset=UTF-8")
    @ResponseBody
    String description(Page page) {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("OpenSearchDescription");
            xml.writeDefaultNamespace(NAMESPACE);
            element(xml, "ShortName", shortened(page.siteName()));
            element(xml, "Description", page.siteName() + " – " + page.text("search.menu"));
            var site =
                    ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
            address(xml, "text/html", site + page.to("/search?q={searchTerms}&page={startPage?}"));
            address(xml, "application/json", site + page.to("/search.json?q={searchTerms}&page={startPage?}"));
            address(xml, "application/rss+xml", site + page.to("/search.rss?q={searchTerms}"));
            address(xml, "application/x-suggestions+json", site + page.to("/search/suggestions.json?q={searchTerms}"));
            element(xml, "Language", page.language().tag());
            element(xml, "InputEncoding", "UTF-8");
            element(xml, "OutputEncoding", "UTF-8");
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toString();
    }

    /// What was typed, how it could go on, words on each and where each leads, as browsers want it.
    @GetMapping(path = "/search/suggestions.json", produces = "application/x-suggestions+json;charset=UTF-8")
    @ResponseBody
    String suggestions(Language reader, @RequestParam(name = "q", defaultValue = "") String words) {
        var found = words.isBlank() || words.length() > LONGEST_BEGINNING
                ? List.<SearchSuggestion>of()
                : search.suggest(words, reader, MOST);
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/" + reader;
        return new tools.jackson.databind.json.JsonMapper()
                .writeValueAsString(List.of(
                        words,
                        found.stream().map(SearchSuggestion::text).toList(),
                        found.stream().map(_ -> "").toList(),
                        found.stream()
                                .map(suggestion -> site + suggestion.path())
                                .toList()));
    }

    private static String shortened(String name) {
        return name.length() <= SHORT_NAME
                ? name
                : name.substring(0, SHORT_NAME).strip();
    }

    private static void address(XMLStreamWriter xml, String type, String template) throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("template", template);
        if (type.equals("application/x-suggestions+json")) {
            xml.writeAttribute("rel", "suggestions");
        }
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
