package org.hexapla.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.hexapla.print.Measure.Weight;

/// The pages of a file, one after the other: draws lines at their places, each as a part of its element.
final class Sheets implements AutoCloseable {

    static final double MARGIN = 51;
    static final double TOP = 62;
    static final double BOTTOM = 54;
    private static final double SMALL = 7.5;
    private static final double ASCENT = 0.76;
    private static final float[] LINK = {0.043f, 0.31f, 0.541f};

    private final PDDocument pdf;
    private final Tags tags;
    private final Typeface letters;
    private final String running;
    private final List<PDPage> pages = new ArrayList<>();
    private PDPageContentStream stream;
    private PDPage page;

    Sheets(PDDocument pdf, Tags tags, Typeface letters, String running) throws IOException {
        this.pdf = pdf;
        this.tags = tags;
        this.letters = letters;
        this.running = running;
        this.page = new PDPage(PDRectangle.A4);
        this.stream = new PDPageContentStream(pdf, page);
        this.stream.close();
    }

    /// A new page, with the running head of its section.
    void turn(Volume.Paper paper, String section) throws IOException {
        stream.close();
        var a4 = PDRectangle.A4;
        page = new PDPage(paper == Volume.Paper.TURNED ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        pdf.addPage(page);
        pages.add(page);
        stream = new PDPageContentStream(pdf, page);
        if (pages.size() > 1) {
            furniture(running, MARGIN, TOP - 22, SMALL);
            var width = letters.width(section, Weight.PLAIN, SMALL);
            furniture(section, width() - MARGIN - width, TOP - 22, SMALL);
            rule(TOP - 14);
        }
        var number = String.valueOf(pages.size());
        furniture(number, (width() - letters.width(number, Weight.PLAIN, SMALL)) / 2, height() - BOTTOM + 18, SMALL);
    }

    PDPage page() {
        return page;
    }

    double width() {
        return page.getMediaBox().getWidth();
    }

    double height() {
        return page.getMediaBox().getHeight();
    }

    /// Draws a line as a part of an element.
    ///
    /// @param top of the line, from the top of the page
    void line(PDStructureElement element, BrokenLine line, double left, double top, double size) throws IOException {
        var x = left + line.indent();
        for (var fragment : line.fragments()) {
            if (fragment.address().isEmpty()) {
                mark(element, fragment, x, top, size);
            } else {
                link(element, fragment, x, top, size);
            }
            x += fragment.width();
        }
    }

    private void mark(PDStructureElement element, BrokenLine.Fragment fragment, double x, double top, double size)
            throws IOException {
        stream.beginMarkedContent(COSName.getPDFName(element.getStructureType()), numbered(tags.mark(element, page)));
        draw(fragment, x, top, size);
        stream.endMarkedContent();
    }

    private void link(PDStructureElement element, BrokenLine.Fragment fragment, double x, double top, double size)
            throws IOException {
        var place = tags.add(element, "Link");
        stream.setNonStrokingColor(LINK[0], LINK[1], LINK[2]);
        mark(place, fragment, x, top, size);
        stream.setNonStrokingColor(0f, 0f, 0f);
        var link = new PDAnnotationLink();
        var action = new PDActionURI();
        action.setURI(fragment.address());
        link.setAction(action);
        link.setContents(fragment.text().strip());
        link.setPrinted(true);
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        link.setBorderStyle(border);
        link.setRectangle(new PDRectangle(
                (float) x, (float) (height() - top - size * 1.1), (float) fragment.width(), (float) (size * 1.15)));
        link.setPage(page);
        page.getAnnotations().add(link);
        tags.link(place, link, page);
    }

    /// What repeats on each page is no part of the text.
    private void furniture(String text, double x, double top, double size) throws IOException {
        artifact();
        draw(new BrokenLine.Fragment(text, Weight.PLAIN, "", 0), x, top, size);
        stream.endMarkedContent();
    }

    /// Words that are drawn again, for the eye only.
    void again(BrokenLine line, double left, double top, double size) throws IOException {
        artifact();
        var x = left + line.indent();
        for (var fragment : line.fragments()) {
            draw(fragment, x, top, size);
            x += fragment.width();
        }
        stream.endMarkedContent();
    }

    /// A thin line over the width of the page.
    void rule(double top) throws IOException {
        artifact();
        stream.setLineWidth(0.5f);
        stream.setStrokingColor(0.6f, 0.6f, 0.6f);
        stream.moveTo((float) MARGIN, (float) (height() - top));
        stream.lineTo((float) (width() - MARGIN), (float) (height() - top));
        stream.stroke();
        stream.endMarkedContent();
    }

    private void artifact() throws IOException {
        var kind = new COSDictionary();
        kind.setName(COSName.TYPE, "Pagination");
        stream.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(kind));
    }

    private static PDPropertyList numbered(int number) {
        var properties = new COSDictionary();
        properties.setInt(COSName.MCID, number);
        return PDPropertyList.create(properties);
    }

    private void draw(BrokenLine.Fragment fragment, double x, double top, double size) throws IOException {
        stream.beginText();
        stream.newLineAtOffset((float) x, (float) (height() - top - size * ASCENT - size * 0.12));
        for (var piece : letters.pieces(fragment.text(), fragment.weight())) {
            stream.setFont(piece.font(), (float) size);
            stream.showText(piece.text());
        }
        stream.endText();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
