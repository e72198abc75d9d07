package org.hexapla.library.machines.oai;

import static org.hexapla.library.machines.XmlAnswer.elements;
import static org.hexapla.library.machines.XmlAnswer.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.hexapla.Site;
import org.hexapla.library.machines.XmlAnswer;
import org.w3c.dom.Element;

/// A harvester that does what the protocol's guidelines tell it.
record Harvester(Site site) {

    /// A record as it was handed over.
    record Got(String identifier, String stamp, boolean isDeleted, String title) {}

    /// A whole list.
    ///
    /// @param responseDate of its first page, from where to go on next time
    record Harvested(String responseDate, List<Got> records, int pages) {}

    Element ask(String question) {
        return XmlAnswer.parse(site.get("/oai?" + question).body());
    }

    /// @param between what happens before the page of a number is asked for
    Harvested harvest(String question, Consumer<Integer> between) {
        var got = new ArrayList<Got>();
        var document = ask("verb=ListRecords&metadataPrefix=oai_dc&" + question);
        var responseDate = text(document, "responseDate");
        var pages = 0;
        while (true) {
            pages++;
            elements(document, "record").forEach(record -> got.add(got(record)));
            var token = text(document, "resumptionToken");
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
}
