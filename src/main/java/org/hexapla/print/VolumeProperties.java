package org.hexapla.print;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// What a catalogue and a reading program learn of a volume's file without opening it.
final class VolumeProperties {

    private static final String PACKET = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">$title</rdf:li></rdf:Alt></dc:title>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">$description</rdf:li></rdf:Alt></dc:description>
            <dc:language><rdf:Bag><rdf:li>$language</rdf:li></rdf:Bag></dc:language>
            <pdf:Producer>Hexapla</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    private VolumeProperties() {}

    static void write(Volume volume, PDDocument pdf) throws IOException {
        var title = Letters.clean(volume.title());
        var information = pdf.getDocumentInformation();
        information.setTitle(title);
        information.setSubject(Letters.clean(volume.description()));
        information.setProducer("Hexapla");
        var catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(volume.language().tag());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var metadata = new PDMetadata(pdf);
        metadata.importXMPMetadata(PACKET.replace("$title", escaped(title))
                .replace("$description", escaped(Letters.clean(volume.description())))
                .replace("$language", volume.language().tag())
                .getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
