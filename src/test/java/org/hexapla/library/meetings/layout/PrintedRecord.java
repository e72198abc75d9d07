package org.hexapla.library.meetings.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/// A verbatim record as it is printed: a first page across the sheet, then two columns. The file holds its rows across
/// both columns, as scanned records do.
public record PrintedRecord(List<String> head, List<String> body) {

    private static final int ROWS = 20;

    public byte[] pdf() {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var first = page(document);
            try (var content = new PDPageContentStream(document, first)) {
                for (var row = 0; row < head.size(); row++) {
                    write(content, head.get(row), 60, row);
                }
            }
            for (var from = 0; from < body.size(); from += 2 * ROWS) {
                var page = page(document);
                try (var content = new PDPageContentStream(document, page)) {
                    for (var row = 0; row < ROWS; row++) {
                        write(content, line(from + row), 60, row);
                        write(content, line(from + ROWS + row), 320, row);
                    }
                }
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String line(int at) {
        return at < body.size() ? body.get(at) : "";
    }

    private static PDPage page(PDDocument document) {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        return page;
    }

    private static void write(PDPageContentStream content, String line, float left, int row) throws IOException {
        if (line.isBlank()) {
            return;
        }
        var indent = line.length() - line.stripLeading().length();
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN), 10);
        content.newLineAtOffset(left + indent * 5, 780 - row * 14);
        content.showText(line.strip());
        content.endText();
    }
}
