package org.hexapla.library.meetings.layout;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Reads where the words of a PDF stand. The archive keeps the text for searching, without its places.
public final class PdfPages {

    private PdfPages() {}

    /// The lines in the order of reading: down the left column, then down the right one, wherever the file has them.
    public static List<Line> lines(InputStream pdf) throws IOException {
        var lines = new ArrayList<Line>();
        var pages = read(pdf);
        for (var page = 0; page < pages.size(); page++) {
            lines.addAll(Columns.lines(page + 1, pages.get(page)));
        }
        return lines;
    }

    /// The lines as they lie across the page, columns kept apart by at least two blanks; form feeds end pages.
    public static String spread(InputStream pdf) throws IOException {
        var text = new StringBuilder();
        for (var page : read(pdf)) {
            page.forEach(row -> text.append(spread(row)).append('\n'));
            text.append('\f');
        }
        return text.toString();
    }

    private static String spread(Row row) {
        var text = new StringBuilder();
        for (var part : row.parts()) {
            // Some five points are a letter of the usual size.
            var place = (int) (part.left() / 5);
            var blanks = Math.max(text.isEmpty() ? 0 : 2, place - text.length());
            text.append(" ".repeat(blanks)).append(part.words());
        }
        return text.toString();
    }

    private static List<List<Row>> read(InputStream pdf) throws IOException {
        try (var document = Loader.loadPDF(
                RandomAccessReadBuffer.createBufferFromStream(pdf),
                "",
                null,
                null,
                IOUtils.createTempFileOnlyStreamCache())) {
            var stripper = new Placing();
            stripper.getText(document);
            return stripper.pages;
        }
    }

    private static final class Placing extends PDFTextStripper {

        private final List<List<Row>> pages = new ArrayList<>();

        @Override
        protected void writePage() {
            var glyphs = new ArrayList<Row.Glyph>();
            for (var article : getCharactersByArticle()) {
                article.stream().map(Placing::glyph).forEach(glyphs::add);
            }
            pages.add(Row.of(glyphs));
        }

        private static Row.Glyph glyph(TextPosition letter) {
            return new Row.Glyph(
                    letter.getXDirAdj(),
                    letter.getYDirAdj(),
                    letter.getWidthDirAdj(),
                    Math.max(1, letter.getFontSizeInPt()),
                    letter.getUnicode());
        }
    }
}
