package org.hexapla.authorities.thesaurus;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/// Statements about one concept in RDF/XML, for programs that read nothing else.
final class RdfXml {

    private RdfXml() {}

    static String of(Model model) {
        var written = new StringWriter();
        try {
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rdf", "RDF", RDF.NAMESPACE);
            xml.writeNamespace("rdf", RDF.NAMESPACE);
            xml.writeNamespace("skos", SKOS.NAMESPACE);
            for (var subject : model.subjects()) {
                describe(xml, subject, model.filter(subject, null, null));
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return written.toString();
    }

    private static void describe(XMLStreamWriter xml, Resource subject, Model statements) throws XMLStreamException {
        xml.writeStartElement("rdf", "Description", RDF.NAMESPACE);
        xml.writeAttribute("rdf", RDF.NAMESPACE, "about", subject.stringValue());
        for (var statement : statements) {
            write(xml, statement);
        }
        xml.writeEndElement();
    }

    private static void write(XMLStreamWriter xml, Statement statement) throws XMLStreamException {
        var property = statement.getPredicate();
        var prefix = property.getNamespace().equals(RDF.NAMESPACE) ? "rdf" : "skos";
        if (statement.getObject() instanceof Literal literal) {
            xml.writeStartElement(prefix, property.getLocalName(), property.getNamespace());
            if (literal.getLanguage().isPresent()) {
                xml.writeAttribute("xml:lang", literal.getLanguage().get());
            }
            xml.writeCharacters(literal.getLabel());
            xml.writeEndElement();
        } else {
            xml.writeEmptyElement(prefix, property.getLocalName(), property.getNamespace());
            xml.writeAttribute(
                    "rdf", RDF.NAMESPACE, "resource", statement.getObject().stringValue());
        }
    }
}
