package org.hexapla.translation.xliff;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.bootstrap.DOMImplementationRegistry;
import org.w3c.dom.ls.DOMImplementationLS;
import org.w3c.dom.ls.LSInput;
import org.xml.sax.SAXException;

/// The schemas of XLIFF 2.1 by OASIS itself: the core, and the modules that we write.
final class XliffSchema {

    private static final String ROOT = "/net/sf/okapi/lib/xliff2/";

    private static final Map<String, String> FILES = Map.of(
            "xliff_core_2.0.xsd", "xliff_core_2.0.xsd",
            "xml.xsd", "informativeCopiesOf3rdPartySchemas/w3c/xml.xsd",
            "metadata.xsd", "modules/metadata.xsd",
            "matches.xsd", "modules/matches.xsd",
            "glossary.xsd", "modules/glossary.xsd");

    private static final Schema SCHEMA = schema();

    private XliffSchema() {}

    static List<String> faults(byte[] document) throws IOException {
        try {
            SCHEMA.newValidator().validate(new StreamSource(new ByteArrayInputStream(document)));
            return List.of();
        } catch (SAXException e) {
            return List.of(e.toString());
        }
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newDefaultInstance();
            var inputs = (DOMImplementationLS)
                    DOMImplementationRegistry.newInstance().getDOMImplementation("LS");
            factory.setResourceResolver((_, _, _, system, _) -> {
                var name = system == null ? "xml.xsd" : system.substring(system.lastIndexOf('/') + 1);
                return input(inputs, name);
            });
            return factory.newSchema(Stream.of("xliff_core_2.0.xsd", "metadata.xsd", "matches.xsd", "glossary.xsd")
                    .map(name -> (Source) new StreamSource(open(name), name))
                    .toArray(Source[]::new));
        } catch (SAXException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LSInput input(DOMImplementationLS inputs, String name) {
        var input = inputs.createLSInput();
        input.setByteStream(open(name));
        input.setSystemId(name);
        return input;
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(
                XliffSchema.class.getResourceAsStream(ROOT + Objects.requireNonNull(FILES.get(name), name)), name);
    }
}
