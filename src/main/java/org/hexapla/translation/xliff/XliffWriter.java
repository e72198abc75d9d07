package org.hexapla.translation.xliff;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.hexapla.kernel.Language;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.desk.Sentence;
import org.hexapla.translation.desk.WorkState;
import org.hexapla.translation.memory.Match;

/// Writes pieces of work of one pair of languages as one document of XLIFF 2.1.
final class XliffWriter {

    static final String CORE = "urn:oasis:names:tc:xliff:document:2.0";
    static final String MATCHES = "urn:oasis:names:tc:xliff:matches:2.0";
    static final String GLOSSARY = "urn:oasis:names:tc:xliff:glossary:2.0";

    private final XMLStreamWriter xml;

    private XliffWriter(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static void write(OutputStream out, LanguagePair pair, List<XliffWork> works) throws XMLStreamException {
        var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        new XliffWriter(xml).document(pair, works);
        xml.flush();
    }

    private void document(LanguagePair pair, List<XliffWork> works) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("xliff");
        xml.writeDefaultNamespace(CORE);
        xml.writeNamespace("mtc", MATCHES);
        xml.writeNamespace("gls", GLOSSARY);
        xml.writeAttribute("version", "2.1");
        xml.writeAttribute("srcLang", pair.source().tag());
        xml.writeAttribute("trgLang", pair.target().tag());
        for (var work : works) {
            file(work);
        }
        xml.writeEndDocument();
    }

    private void file(XliffWork piece) throws XMLStreamException {
        var work = piece.work();
        xml.writeStartElement("file");
        xml.writeAttribute("id", "w" + work.id());
        xml.writeAttribute("original", work.item().toString());
        xml.writeAttribute("canResegment", "no");
        xml.writeAttribute("srcDir", work.pair().source().direction());
        xml.writeAttribute("trgDir", work.pair().target().direction());
        xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
        notes("output", work.output().code(), "comment", work.comment());
        for (var part : piece.parts()) {
            unit(work.state(), work.pair().source(), part);
        }
        xml.writeEndElement();
    }

    /// Pairs of a category and its words; those without words are left out.
    private void notes(String... pairs) throws XMLStreamException {
        xml.writeStartElement("notes");
        for (var i = 0; i < pairs.length; i += 2) {
            if (!pairs[i + 1].isEmpty()) {
                xml.writeStartElement("note");
                xml.writeAttribute("id", "n" + (i / 2 + 1));
                xml.writeAttribute("category", pairs[i]);
                text(pairs[i + 1]);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private void unit(WorkState state, Language source, XliffWork.Part part) throws XMLStreamException {
        xml.writeStartElement("unit");
        xml.writeAttribute("id", part.unit().id());
        xml.writeAttribute("name", part.unit().place());
        matches(part.lines());
        glossary(part.entries());
        changes(part.lines());
        var runs = codes(part.lines());
        originalData(runs);
        for (var i = 0; i < part.lines().size(); i++) {
            var line = part.lines().get(i);
            segment(state, line, runs.get(i));
            var gap = line.sentence().gap();
            if (!gap.isEmpty()) {
                xml.writeStartElement("ignorable");
                xml.writeAttribute("id", "i" + line.sentence().number());
                element("source", gap);
                xml.writeEndElement();
            }
        }
        xml.writeEndElement();
    }

    private static List<List<Codes.Run>> codes(List<XliffWork.Line> lines) {
        var all = new ArrayList<List<Codes.Run>>();
        var next = 1;
        for (var line : lines) {
            var runs = Codes.of(line.sentence().source(), next);
            next += (int) runs.stream().filter(run -> run.code() > 0).count();
            all.add(runs);
        }
        return all;
    }

    private void matches(List<XliffWork.Line> lines) throws XMLStreamException {
        if (lines.stream().allMatch(line -> line.matches().isEmpty())) {
            return;
        }
        xml.writeStartElement(MATCHES, "matches");
        for (var line : lines) {
            for (var match : line.matches()) {
                match(line.sentence(), match);
            }
        }
        xml.writeEndElement();
    }

    private void match(Sentence sentence, Match match) throws XMLStreamException {
        xml.writeStartElement(MATCHES, "match");
        xml.writeAttribute("ref", "#m" + sentence.number());
        xml.writeAttribute("type", "tm");
        xml.writeAttribute("similarity", "%d.0".formatted(match.percent()));
        if (!match.item().isEmpty()) {
            xml.writeAttribute("origin", match.item());
        }
        element("source", match.source());
        element("target", match.target());
        xml.writeEndElement();
    }

    private void glossary(List<XliffWork.Entry> entries) throws XMLStreamException {
        if (entries.isEmpty()) {
            return;
        }
        xml.writeStartElement(GLOSSARY, "glossary");
        for (var entry : entries) {
            xml.writeStartElement(GLOSSARY, "glossEntry");
            xml.writeStartElement(GLOSSARY, "term");
            text(entry.term());
            xml.writeEndElement();
            xml.writeStartElement(GLOSSARY, "translation");
            text(entry.translation());
            xml.writeEndElement();
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// What stood in the source when it was translated last.
    private void changes(List<XliffWork.Line> lines) throws XMLStreamException {
        var changed = lines.stream()
                .map(XliffWork.Line::sentence)
                .filter(sentence -> !sentence.before().isEmpty())
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        xml.writeStartElement("notes");
        for (var sentence : changed) {
            xml.writeStartElement("note");
            xml.writeAttribute("id", "before" + sentence.number());
            xml.writeAttribute("category", "before");
            xml.writeAttribute("appliesTo", "source");
            text(sentence.before());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void originalData(List<List<Codes.Run>> runs) throws XMLStreamException {
        var addresses = runs.stream()
                .flatMap(List::stream)
                .filter(run -> run.code() > 0)
                .toList();
        if (addresses.isEmpty()) {
            return;
        }
        xml.writeStartElement("originalData");
        for (var run : addresses) {
            xml.writeStartElement("data");
            xml.writeAttribute("id", "d" + run.code());
            text(run.text());
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void segment(WorkState state, XliffWork.Line line, List<Codes.Run> runs) throws XMLStreamException {
        var sentence = line.sentence();
        xml.writeStartElement("segment");
        xml.writeAttribute("id", "s" + sentence.number());
        xml.writeAttribute("state", state(state, sentence));
        xml.writeStartElement("source");
        if (!line.matches().isEmpty()) {
            xml.writeStartElement("mrk");
            xml.writeAttribute("id", "m" + sentence.number());
            xml.writeAttribute("type", "mtc:match");
            runs(runs);
            xml.writeEndElement();
        } else {
            runs(runs);
        }
        xml.writeEndElement();
        if (!sentence.target().isEmpty()) {
            xml.writeStartElement("target");
            runs(Codes.of(sentence.target(), runs));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    /// What nobody has confirmed yet is as good as not begun.
    static String state(WorkState work, Sentence sentence) {
        if (sentence.target().isEmpty()) {
            return "initial";
        }
        return switch (work) {
            case OPEN, TAKEN -> sentence.origin() == Sentence.Origin.PERSON ? "translated" : "initial";
            case DELIVERED -> "translated";
            case CHECKED -> "reviewed";
            case SETTLED -> "final";
        };
    }

    private void runs(List<Codes.Run> runs) throws XMLStreamException {
        for (var run : runs) {
            if (run.code() == 0) {
                text(run.text());
            } else {
                xml.writeEmptyElement("ph");
                xml.writeAttribute("id", "c" + run.code());
                xml.writeAttribute("dataRef", "d" + run.code());
                xml.writeAttribute("canCopy", "no");
                xml.writeAttribute("canDelete", "no");
                xml.writeAttribute("type", "link");
            }
        }
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        text(words);
        xml.writeEndElement();
    }

    /// Characters that XML does not know have an element of their own.
    private void text(String words) throws XMLStreamException {
        var plain = new StringBuilder();
        for (var sign : words.codePoints().toArray()) {
            if (isWritable(sign)) {
                plain.appendCodePoint(sign);
            } else {
                xml.writeCharacters(plain.toString());
                plain.setLength(0);
                xml.writeEmptyElement("cp");
                xml.writeAttribute("hex", String.format(Locale.ROOT, "%04X", sign));
            }
        }
        xml.writeCharacters(plain.toString());
    }

    private static boolean isWritable(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign >= 0x20 && sign <= 0xD7FF
                || sign >= 0xE000 && sign <= 0xFFFD
                || sign >= 0x10000;
    }
}
