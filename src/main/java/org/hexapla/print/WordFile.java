package org.hexapla.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.hexapla.kernel.Language;
import org.openxmlformats.schemas.drawingml.x2006.wordprocessingDrawing.CTInline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/// A manuscript as a Word file: what an editor sees as a heading, a note, a table's head is one for the program, too.
final class WordFile {

    /// From margin to margin, in twentieths of a point.
    private static final int WIDTH = 9638;

    private static final double PICTURE_POINTS_PER_PIXEL = 0.75;

    private final Manuscript manuscript;
    private final Language language;
    private final XWPFDocument document = new XWPFDocument();
    private final WordNumbers numbers = new WordNumbers(document);
    private final WordRuns runs;

    private WordFile(Manuscript manuscript) {
        this.manuscript = manuscript;
        this.language = manuscript.language();
        this.runs = new WordRuns(document, language);
    }

    static void write(Manuscript manuscript, OutputStream out) throws IOException {
        var file = new WordFile(manuscript);
        try (var document = file.document) {
            file.build();
            document.write(out);
            out.flush();
        }
    }

    private void build() {
        WordStyles.begin(document, language, manuscript.title(), manuscript.description());
        WordFrame.set(document, manuscript, runs);
        for (var i = 0; i < manuscript.masthead().size(); i++) {
            runs.line(
                    paragraph(i == 0 ? "Organisation" : "Masthead"),
                    manuscript.masthead().get(i));
        }
        runs.line(paragraph("Title"), manuscript.title());
        manuscript.blocks().forEach(this::put);
    }

    private void put(Manuscript.Block block) {
        switch (block) {
            case Manuscript.Heading heading -> runs.put(paragraph("Heading" + heading.level()), heading.words());
            case Manuscript.Paragraph paragraph -> paragraph(paragraph);
            case Manuscript.Table table -> table(table);
            case Manuscript.Picture picture -> picture(picture);
        }
    }

    private XWPFParagraph paragraph(String style) {
        var paragraph = document.createParagraph();
        runs.direct(paragraph, style);
        return paragraph;
    }

    private void paragraph(Manuscript.Paragraph paragraph) {
        if (paragraph.number().isEmpty()) {
            runs.put(paragraph("BodyText"), paragraph.words());
            return;
        }
        var numbered = paragraph(paragraph.number().startsWith("(") ? "LetteredText" : "NumberedText");
        if (!numbers.count(numbered, paragraph.number())) {
            runs.line(numbered, paragraph.number());
            numbered.createRun().addTab();
        }
        runs.put(numbered, paragraph.words());
    }

    private void table(Manuscript.Table table) {
        var caption = paragraph("Caption");
        caption.setKeepNext(true);
        runs.line(caption, table.caption());
        var drawn = document.createTable(table.rows().size() + 1, table.head().size());
        drawn.setWidthType(TableWidthType.PCT);
        drawn.setWidth("100%");
        look(drawn, table);
        var head = drawn.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (var column = 0; column < table.head().size(); column++) {
            runs.line(cell(head, column, table, "TableHead"), table.head().get(column));
        }
        for (var number = 0; number < table.rows().size(); number++) {
            var row = drawn.getRow(number + 1);
            row.setCantSplitRow(true);
            for (var column = 0; column < table.head().size(); column++) {
                runs.put(
                        cell(row, column, table, "TableText"),
                        table.rows().get(number).get(column));
            }
        }
        document.createParagraph();
    }

    private void look(XWPFTable drawn, Manuscript.Table table) {
        var properties = drawn.getCTTbl().getTblPr();
        if (language.isRightToLeft()) {
            properties.addNewBidiVisual();
        }
        properties.addNewTblCaption().setVal(Letters.clean(table.caption()));
        var first = properties.addNewTblLook();
        first.setFirstRow(true);
        var borders = properties.isSetTblBorders() ? properties.getTblBorders() : properties.addNewTblBorders();
        for (var side : List.of(
                borders.isSetLeft() ? borders.getLeft() : borders.addNewLeft(),
                borders.isSetRight() ? borders.getRight() : borders.addNewRight(),
                borders.isSetInsideV() ? borders.getInsideV() : borders.addNewInsideV())) {
            side.setVal(STBorder.NONE);
        }
        var grid = drawn.getCTTbl().getTblGrid();
        var columns = grid == null ? drawn.getCTTbl().addNewTblGrid() : grid;
        while (columns.sizeOfGridColArray() < table.head().size()) {
            columns.addNewGridCol();
        }
        for (var column = 0; column < table.head().size(); column++) {
            columns.getGridColArray(column)
                    .setW(BigInteger.valueOf(WIDTH / table.head().size()));
        }
    }

    private XWPFParagraph cell(XWPFTableRow row, int column, Manuscript.Table table, String style) {
        var paragraph = row.getCell(column).getParagraphArray(0);
        runs.direct(paragraph, table.numeric().get(column) ? style + "Amount" : style);
        return paragraph;
    }

    private void picture(Manuscript.Picture picture) {
        var drawing = Drawing.of(picture);
        var paragraph = paragraph("BodyText");
        var run = paragraph.createRun();
        try (var dots = new ByteArrayInputStream(Drawing.png(picture, language))) {
            run.addPicture(
                    dots,
                    PictureType.PNG,
                    "picture.png",
                    Units.toEMU(drawing.width() * PICTURE_POINTS_PER_PIXEL),
                    Units.toEMU(drawing.height() * PICTURE_POINTS_PER_PIXEL));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a drawn picture cannot be placed", e);
        }
        for (CTInline place : run.getCTR().getDrawingArray(0).getInlineArray()) {
            place.getDocPr().setDescr(Letters.clean(picture.alternative()));
        }
    }
}
