package org.hexapla.print;

import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// Builds an XHTML tree, whose texts need no escaping.
final class Markup {

    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    private Markup() {}

    /// A page with an empty `head` and `body`.
    static Document page() {
        try {
            var document = DocumentBuilderFactory.newDefaultNSInstance()
                    .newDocumentBuilder()
                    .newDocument();
            var html = document.createElementNS(XHTML, "html");
            document.appendChild(html);
            add(html, "head");
            add(html, "body");
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// A new element at the end of another; attributes in pairs of name and value.
    static Element add(Node parent, String name, String... attributes) {
        var element = Objects.requireNonNull(parent.getOwnerDocument()).createElementNS(XHTML, name);
        for (var i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(element);
        return element;
    }

    static void text(Node parent, String text) {
        parent.appendChild(Objects.requireNonNull(parent.getOwnerDocument()).createTextNode(text));
    }
}
