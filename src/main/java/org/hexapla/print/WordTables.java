package org.hexapla.print;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/// Tables of a volume in a Word file.
final class WordTables {

    private final XWPFDocument document;
    private final WordRuns runs;

    WordTables(XWPFDocument document, WordRuns runs) {
        this.document = document;
        this.runs = runs;
    }

    /// @param width of the table, in points
    void add(Volume.Table table, double width) {
        var columns = table.head().size();
        var drawn = document.createTable(1, columns);
        drawn.setWidthType(TableWidthType.PCT);
        drawn.setWidth("100%");
        var properties = drawn.getCTTbl().getTblPr();
        properties.addNewTblLook().setFirstRow(true);
        if (!table.caption().isEmpty()) {
            properties.addNewTblCaption().setVal(Letters.clean(table.caption()));
        }
        var all = table.widths().stream().mapToDouble(Double::doubleValue).sum();
        var grid = drawn.getCTTbl().getTblGrid() == null
                ? drawn.getCTTbl().addNewTblGrid()
                : drawn.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() < columns) {
            grid.addNewGridCol();
        }
        for (var column = 0; column < columns; column++) {
            grid.getGridColArray(column)
                    .setW(BigInteger.valueOf(
                            Math.round(width * 20 * table.widths().get(column) / all)));
        }
        var head = drawn.getRow(0);
        head.setRepeatHeader(true);
        fill(
                head,
                table.head().stream()
                        .map(words -> List.<Manuscript.Run>of(new Manuscript.Strong(words)))
                        .toList());
        table.rows().forEach(row -> fill(drawn.createRow(), row));
    }

    private void fill(XWPFTableRow row, List<List<Manuscript.Run>> cells) {
        row.setCantSplitRow(true);
        for (var column = 0; column < cells.size(); column++) {
            var paragraph = row.getCell(column).getParagraphArray(0);
            runs.direct(paragraph, "IndexCell");
            runs.put(paragraph, cells.get(column));
        }
    }
}
