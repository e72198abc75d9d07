package org.hexapla.translation.memory;

import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.hexapla.kernel.Language;

/// Reads TMX unit by unit. Declarations of the document's type are passed over and entities of its own are not
/// known, so that a file can neither fetch another nor grow.
final class TmxReader implements AutoCloseable {

    /// What stands in these is the code of another system, not words.
    private static final Set<String> CODES = Set.of("bpt", "ept", "it", "ph", "ut");

    private final XMLStreamReader xml;
    private Optional<Language> fileLanguage = Optional.empty();

    TmxReader(InputStream bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        xml = factory.createXMLStreamReader(bytes);
    }

    /// @param line where it begins
    /// @param source the language it was translated from
    /// @param item the reference of ours that it carries; empty for none
    record Unit(long line, Language source, String item, Map<Language, String> words) {}

    Optional<Unit> next() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("header")) {
                    fileLanguage = language(xml.getAttributeValue(null, "srclang"));
                } else if (xml.getLocalName().equals("tu")) {
                    return Optional.of(unit());
                }
            }
        }
        return Optional.empty();
    }

    private Unit unit() throws XMLStreamException {
        var line = xml.getLocation().getLineNumber();
        var own = language(xml.getAttributeValue(null, "srclang"));
        var item = "";
        var words = new LinkedHashMap<Language, String>();
        Optional<Language> language = Optional.empty();
        while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
            if (xml.isEndElement() && xml.getLocalName().equals("tu")) {
                break;
            }
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "tuv" -> language = languageOfVariant();
                    case "prop" ->
                        item = "x-item".equals(xml.getAttributeValue(null, "type"))
                                ? xml.getElementText().strip()
                                : item;
                    case "seg" -> {
                        var text = segment();
                        language.filter(_ -> !text.isEmpty()).ifPresent(known -> words.put(known, text));
                    }
                    default -> {
                        // Notes and the like say nothing that is kept.
                    }
                }
            }
        }
        var source = own.or(() -> fileLanguage)
                .or(() -> words.keySet().stream().findFirst())
                .orElse(Language.EN);
        return new Unit(line, source, item, words);
    }

    /// The words of a segment, without the codes of other systems.
    private String segment() throws XMLStreamException {
        var text = new StringBuilder();
        var inCode = 0;
        for (var depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    inCode += CODES.contains(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    inCode -= CODES.contains(xml.getLocalName()) ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inCode == 0) {
                        text.append(xml.getText());
                    }
                }
                default -> {
                    // Comments and instructions say nothing.
                }
            }
        }
        return text.toString().strip();
    }

    private Optional<Language> languageOfVariant() {
        var tag = xml.getAttributeValue(XMLConstants.XML_NS_URI, "lang");
        return language(tag == null ? xml.getAttributeValue(null, "lang") : tag);
    }

    /// Memories say `en-US` where the house says `en`: of the official languages only the language counts.
    private static Optional<Language> language(@org.jspecify.annotations.Nullable String tag) {
        return Optional.ofNullable(tag)
                .map(written -> written.replace('_', '-'))
                .flatMap(Language::parse)
                .map(language -> Language.official(language.tag().split("-")[0]).orElse(language));
    }

    @Override
    public void close() throws XMLStreamException {
        xml.close();
    }
}
