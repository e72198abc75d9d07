package org.hexapla.library.machines;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordKind;
import org.hexapla.library.catalogue.Bodies;

/// Records in the fifteen elements of Dublin Core, as harvesters and searchers both want them.
public final class DublinCore {

    public static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    public static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";
    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";

    /// The address of this site, and a language that its pages have.
    private final String site;

    private final Language language;

    public DublinCore(String site, Language language) {
        this.site = site;
        this.language = language;
    }

    public void write(Xml xml, Outline record) {
        xml.open("oai_dc", "dc")
                .namespace("oai_dc", NAMESPACE)
                .namespace("dc", ELEMENTS)
                .schema(NAMESPACE, SCHEMA);
        each(xml, "title", record.title());
        record.bodies().forEach(body -> name(xml, "creator", body));
        record.persons().forEach(person -> each(xml, "contributor", person));
        record.subjects().forEach(subject -> each(xml, "subject", subject));
        each(xml, "description", record.summary());
        var date = record.date();
        if (date != null) {
            one(xml, "date", date.iso());
        }
        one(xml, "type", record.kind() == RecordKind.VOTE ? "Dataset" : "Text");
        one(xml, "type", record.type());
        formats(record).forEach(format -> one(xml, "format", format));
        one(xml, "identifier", site + "/" + language + record.path());
        record.symbols().forEach(symbol -> one(xml, "identifier", symbol.display()));
        record.files().forEach(file -> one(xml, "identifier", site + file.address()));
        record.languages().forEach(written -> one(xml, "language", written.tag()));
        record.related().forEach(symbol -> one(xml, "relation", symbol.display()));
        xml.close();
    }

    private static List<String> formats(Outline record) {
        return record.files().stream()
                .map(Outline.OpenFile::mediaType)
                .distinct()
                .toList();
    }

    /// The body's name in each language; its code where only that is known.
    private static void name(Xml xml, String element, String body) {
        var name = Bodies.name(body);
        if (name.isEmpty()) {
            one(xml, element, body);
        } else {
            each(xml, element, name);
        }
    }

    private static void each(Xml xml, String element, LocalizedText text) {
        for (var language : text.languages()) {
            xml.open("dc", element)
                    .attribute("xml:lang", language.tag())
                    .text(text.in(language).orElse(""))
                    .close();
        }
    }

    private static void one(Xml xml, String element, String text) {
        xml.open("dc", element).text(text).close();
    }
}
