package org.hexapla.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.hexapla.print.Measure.Weight;

/// Draws the tables of a section; their heads come again on each page.
final class TablesOnSheets {

    private static final double SIZE = 8;
    private static final double LEADING = 9.8;
    private static final double PADDING = 2;

    private final Sheets sheets;
    private final Tags tags;
    private final Typeface letters;
    private double top;

    TablesOnSheets(Sheets sheets, Tags tags, Typeface letters) {
        this.sheets = sheets;
        this.tags = tags;
        this.letters = letters;
    }

    void draw(Volume.Tables part, PDStructureElement place, double from) throws IOException {
        top = from;
        for (var table : part.tables()) {
            if (table != part.tables().getFirst()) {
                sheets.turn(part.paper(), part.title());
                top = Sheets.TOP;
            }
            draw(table, part, place);
        }
    }

    private void draw(Volume.Table table, Volume.Tables part, PDStructureElement place) throws IOException {
        if (!table.caption().isEmpty()) {
            var caption = tags.add(place, "P");
            for (var line : new LineBreaking(letters, 9, sheets.width() - 2 * Sheets.MARGIN)
                    .broken(List.of(new Manuscript.Words(table.caption())), Weight.BOLD, 0, 0)) {
                sheets.line(caption, line, Sheets.MARGIN, top, 9);
                top += 13;
            }
        }
        var element = tags.add(place, "Table");
        var head = table.head().stream()
                .map(words -> List.<Manuscript.Run>of(new Manuscript.Words(words)))
                .toList();
        var headCells = cells(head, table, Weight.BOLD);
        row(headCells, table, tags.add(element, "TR"), true);
        for (var row : table.rows()) {
            var cells = cells(row, table, Weight.PLAIN);
            if (top + height(cells) > sheets.height() - Sheets.BOTTOM) {
                sheets.turn(part.paper(), part.title());
                top = Sheets.TOP;
                headAgain(headCells, table);
            }
            row(cells, table, tags.add(element, "TR"), false);
        }
        top += 14;
    }

    private List<List<BrokenLine>> cells(List<List<Manuscript.Run>> row, Volume.Table table, Weight weight) {
        var cells = new ArrayList<List<BrokenLine>>();
        for (var column = 0; column < row.size(); column++) {
            cells.add(new LineBreaking(letters, SIZE, width(table, column) - 2 * PADDING)
                    .broken(row.get(column), weight, 0, 0));
        }
        return cells;
    }

    private void row(List<List<BrokenLine>> cells, Volume.Table table, PDStructureElement row, boolean isHead)
            throws IOException {
        var left = Sheets.MARGIN;
        for (var column = 0; column < cells.size(); column++) {
            var cell = tags.add(row, isHead || column == 0 ? "TH" : "TD");
            if (isHead || column == 0) {
                var scope = new PDTableAttributeObject();
                scope.setScope(isHead ? PDTableAttributeObject.SCOPE_COLUMN : PDTableAttributeObject.SCOPE_ROW);
                cell.getCOSObject().setItem(COSName.A, scope.getCOSObject());
            }
            var y = top + PADDING;
            for (var line : cells.get(column)) {
                sheets.line(cell, line, left + PADDING, y, SIZE);
                y += LEADING;
            }
            left += width(table, column);
        }
        end(cells);
    }

    private void headAgain(List<List<BrokenLine>> cells, Volume.Table table) throws IOException {
        var left = Sheets.MARGIN;
        for (var column = 0; column < cells.size(); column++) {
            var y = top + PADDING;
            for (var line : cells.get(column)) {
                sheets.again(line, left + PADDING, y, SIZE);
                y += LEADING;
            }
            left += width(table, column);
        }
        end(cells);
    }

    private void end(List<List<BrokenLine>> cells) throws IOException {
        top += height(cells);
        sheets.rule(top);
    }

    private static double height(List<List<BrokenLine>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(1) * LEADING + 2 * PADDING;
    }

    private double width(Volume.Table table, int column) {
        var all = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        return (sheets.width() - 2 * Sheets.MARGIN) * table.widths().get(column) / all;
    }
}
