package org.hexapla.library.machines.oai;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.hexapla.Site;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A harvester that does what the protocol's guidelines tell it.
record Harvester(Site site) {

    /// A record as it was handed over.
    record Got(String identifier, String stamp, boolean isDeleted, String title) {}

    /// A whole list.
    ///
    /// @param responseDate of its first page, from where to go on next time
    record Harvested(String responseDate, List<Got> records, int pages) {}

    Document ask(String question) {
        return parse(site.get("/oai?" + question).body());
    }

    static Document parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new IllegalStateException(xml, e);
        }
    }

    /// @param between what happens before the page of a number is asked for
    Harvested harvest(String question, Consumer<Integer> between) {
        var got = new ArrayList<Got>();
        var document = ask("verb=ListRecords&metadataPrefix=oai_dc&" + question);
        var responseDate = text(document.getDocumentElement(), "responseDate");
        var pages = 0;
        while (true) {
            pages++;
            elements(document.getDocumentElement(), "record").forEach(record -> got.add(got(record)));
            var token = text(document.getDocumentElement(), "resumptionToken");
            if (token.isEmpty()) {
                return new Harvested(responseDate, got, pages);
            }
            between.accept(pages + 1);
            document = ask("verb=ListRecords&resumptionToken=" + token);
        }
    }

    private static Got got(Element record) {
        var header = elements(record, "header").getFirst();
        return new Got(
                text(header, "identifier"),
                text(header, "datestamp"),
                header.getAttribute("status").equals("deleted"),
                text(record, "title"));
    }

    static List<Element> elements(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /// The text of the first element of that name, or an empty one.
    static String text(Element in, String name) {
        return elements(in, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }
}
