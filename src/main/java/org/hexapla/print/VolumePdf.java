package org.hexapla.print;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitWidthDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.hexapla.print.Measure.Weight;

/// A volume as a file that tells its parts to those who do not see them (PDF/UA-1). Written line by line: no layout
/// program takes heads up again at the top of a column, and forty thousand lines would be too many for one that builds
/// a tree of boxes.
final class VolumePdf {

    static final double GAP = 16;
    private static final double TITLE = 20;
    private static final double SECTION = 14;
    private static final double INTRODUCTION = 9;

    private final Volume volume;
    private final Tags tags;
    private final Typeface letters;
    private final Sheets sheets;
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private double top;

    private VolumePdf(Volume volume, PDDocument pdf) throws IOException {
        this.volume = volume;
        this.tags = new Tags(pdf);
        this.letters = new Typeface(pdf, new Fonts(VolumeLetters.of(volume), Stylesheet.isChinese(volume.language())));
        this.sheets = new Sheets(pdf, tags, letters, Letters.clean(volume.title()));
    }

    static void write(Volume volume, OutputStream out) throws IOException {
        try (var pdf = new PDDocument()) {
            var file = new VolumePdf(volume, pdf);
            file.build();
            file.sheets.close();
            file.tags.close();
            pdf.getDocumentCatalog().setDocumentOutline(file.outline);
            VolumeProperties.write(volume, pdf);
            pdf.save(out);
        }
    }

    private void build() throws IOException {
        sheets.turn(Volume.Paper.UPRIGHT, "");
        top = Sheets.TOP + 120;
        for (var line : volume.masthead()) {
            block(tags.add(tags.document(), "P"), line, Weight.PLAIN, 11, 4);
        }
        top += 12;
        block(tags.add(tags.document(), "H1"), volume.title(), Weight.BOLD, TITLE, 6);
        for (var part : volume.parts()) {
            part(part);
        }
    }

    private void part(Volume.Part part) throws IOException {
        var paper = part instanceof Volume.Tables tables ? tables.paper() : Volume.Paper.UPRIGHT;
        sheets.turn(paper, part.title());
        top = Sheets.TOP;
        var place = tags.add(tags.document(), "Sect");
        var bookmark = new PDOutlineItem();
        bookmark.setTitle(part.title());
        var destination = new PDPageFitWidthDestination();
        destination.setPage(sheets.page());
        bookmark.setDestination(destination);
        outline.addLast(bookmark);
        block(tags.add(place, "H2"), part.title(), Weight.BOLD, SECTION, 5);
        for (var words : part.introduction()) {
            block(tags.add(place, "P"), words, Weight.PLAIN, INTRODUCTION, 4);
        }
        top += 6;
        switch (part) {
            case Volume.Columns columns -> columns(columns, place);
            case Volume.Tables tables -> new TablesOnSheets(sheets, tags, letters).draw(tables, place, top);
        }
    }

    /// Words over the whole width.
    private void block(PDStructureElement element, String words, Weight weight, double size, double after)
            throws IOException {
        var lines = new LineBreaking(letters, size, sheets.width() - 2 * Sheets.MARGIN)
                .broken(List.of(new Manuscript.Words(words)), weight, 0, 0);
        for (var line : lines) {
            sheets.line(element, line, Sheets.MARGIN, top, size);
            top += size * 1.25;
        }
        top += after;
    }

    private void columns(Volume.Columns part, PDStructureElement place) throws IOException {
        var perPage = part.columns();
        var width = (sheets.width() - 2 * Sheets.MARGIN - (perPage - 1) * GAP) / perPage;
        var until = sheets.height() - Sheets.BOTTOM;
        var columns = new ColumnFlow(
                        letters, ColumnFlow.Breaking.WITHIN_ENTRIES, width, until - top, until - Sheets.TOP, perPage)
                .flow(part.pieces());
        var element = place;
        for (var number = 0; number < columns.size(); number++) {
            if (number > 0 && number % perPage == 0) {
                sheets.turn(Volume.Paper.UPRIGHT, part.title());
                top = Sheets.TOP;
            }
            var left = Sheets.MARGIN + number % perPage * (width + GAP);
            element = column(columns.get(number), left, place, element);
        }
    }

    /// @param last the element whose rest may begin the column
    private PDStructureElement column(
            ColumnFlow.Column column, double left, PDStructureElement place, PDStructureElement last)
            throws IOException {
        var y = top;
        var element = last;
        for (var placed : column.placed()) {
            var level = placed.piece().level();
            y += ColumnFlow.before(level);
            if (placed.part() == ColumnFlow.Part.BEGINNING) {
                element = tags.add(place, type(level));
            }
            for (var line : placed.lines()) {
                if (placed.part() == ColumnFlow.Part.AGAIN) {
                    sheets.again(line, left, y, ColumnFlow.size(level));
                } else {
                    sheets.line(element, line, left, y, ColumnFlow.size(level));
                }
                y += ColumnFlow.leading(level);
            }
        }
        return element;
    }

    private static String type(Volume.Level level) {
        return switch (level) {
            case HEAD -> "H3";
            case SUBHEAD -> "H4";
            case ENTRY -> "P";
        };
    }
}
