package org.hexapla.library.machines;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/// An answer in XML, looked into by the local names of its elements.
public final class XmlAnswer {

    private XmlAnswer() {}

    public static Element parse(String xml) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new IllegalStateException(xml, e);
        }
    }

    public static List<Element> elements(Element in, String name) {
        var found = in.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    /// The text of the first element of that name, or an empty one.
    public static String text(Element in, String name) {
        return elements(in, name).stream()
                .findFirst()
                .map(Element::getTextContent)
                .orElse("");
    }
}
