package org.hexapla.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.xmpbox.xml.DomXmpParser;
import org.apache.xmpbox.xml.XmpParsingException;
import org.apache.xmpbox.xml.XmpSerializer;

/// What a catalogue reads of a file without opening it: the layout writes the title, this the rest.
final class Properties {

    private Properties() {}

    static void write(Manuscript manuscript, PDDocument pdf) throws IOException {
        var description = Letters.clean(manuscript.description());
        if (description.isEmpty()) {
            return;
        }
        pdf.getDocumentInformation().setSubject(description);
        var catalog = pdf.getDocumentCatalog();
        try {
            var metadata = new DomXmpParser().parse(catalog.getMetadata().toByteArray());
            var core = metadata.getDublinCoreSchema();
            core.addDescription("x-default", description);
            core.addLanguage(manuscript.language().tag());
            var written = new ByteArrayOutputStream();
            new XmpSerializer().serialize(metadata, written, true);
            catalog.getMetadata().importXMPMetadata(written.toByteArray());
        } catch (XmpParsingException | TransformerException e) {
            throw new IOException("cannot read back the properties", e);
        }
    }
}
