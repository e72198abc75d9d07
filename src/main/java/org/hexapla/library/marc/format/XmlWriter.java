package org.hexapla.library.marc.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcRecord;
import org.jspecify.annotations.Nullable;

/// Writes MARCXML as the Library of Congress's schema has it.
final class XmlWriter implements MarcWriter {

    static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";

    private final Writer out;
    private boolean begun;

    XmlWriter(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void write(MarcRecord record) throws IOException {
        begin();
        element(record, "<record>");
    }

    /// One record as a document or an element of its own, without the collection around it.
    static String element(MarcRecord record) {
        var text = new java.io.StringWriter();
        try {
            var writer = new XmlWriter(text);
            writer.element(record, "<record xmlns=\"" + NAMESPACE + "\">");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return text.toString();
    }

    private XmlWriter(Writer out) {
        this.out = out;
    }

    private void element(MarcRecord record, String opening) throws IOException {
        out.write(opening);
        out.write("\n  <leader>");
        escape(Leaders.written(record.leader()));
        out.write("</leader>\n");
        for (var field : record.control()) {
            out.write("  <controlfield tag=\"" + field.tag() + "\">");
            escape(field.value());
            out.write("</controlfield>\n");
        }
        for (var field : record.fields()) {
            write(field);
        }
        out.write("</record>\n");
    }

    private void write(DataField field) throws IOException {
        out.write("  <datafield tag=\"" + field.tag() + "\" ind1=\"" + field.first() + "\" ind2=\"" + field.second()
                + "\">\n");
        for (var subfield : field.subfields()) {
            out.write("    <subfield code=\"" + subfield.code() + "\">");
            escape(Written.words(subfield));
            out.write("</subfield>\n");
        }
        out.write("  </datafield>\n");
    }

    private void escape(String text) throws IOException {
        var written = 0;
        for (var i = 0; i < text.length(); i++) {
            var instead = instead(text, i);
            if (instead != null) {
                out.write(text, written, i - written);
                out.write(instead);
                written = i + 1;
            }
        }
        out.write(text, written, text.length() - written);
    }

    /// What is written for a sign; null where it is the sign itself.
    private static @Nullable String instead(String text, int place) {
        return switch (text.charAt(place)) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            // A reader would take it for the end of a line and make it another.
            case '\r' -> "&#13;";
            default -> isWritable(text, place) ? null : "";
        };
    }

    /// XML 1.0 has no way to write control characters, nor half of a pair; they say nothing and are left out.
    private static boolean isWritable(String text, int place) {
        var sign = text.charAt(place);
        if (Character.isHighSurrogate(sign)) {
            return place + 1 < text.length() && Character.isLowSurrogate(text.charAt(place + 1));
        }
        if (Character.isLowSurrogate(sign)) {
            return place > 0 && Character.isHighSurrogate(text.charAt(place - 1));
        }
        return sign >= ' ' && sign < '\uFFFE' || sign == '\t' || sign == '\n';
    }

    private void begin() throws IOException {
        if (!begun) {
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collection xmlns=\"" + NAMESPACE + "\">\n");
            begun = true;
        }
    }

    @Override
    public void finish() throws IOException {
        begin();
        out.write("</collection>\n");
        out.flush();
    }
}
