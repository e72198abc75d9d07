package org.hexapla.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacter.EastAsianWidth;
import com.ibm.icu.lang.UProperty;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;

/// How wide the columns of a sheet are, by what went into them; Excel's own measuring needs fonts and every row.
final class ColumnWidths {

    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /// Excel counts in 256th parts of a digit.
    private static final int UNIT = 256;

    private final int[] widths;

    ColumnWidths(List<String> head) {
        widths = new int[head.size()];
        for (var column = 0; column < widths.length; column++) {
            widths[column] = Math.clamp(width(head.get(column)) + 2, NARROWEST, WIDEST / 2);
        }
    }

    void see(int column, Object value) {
        if (column < widths.length && widths[column] < WIDEST) {
            widths[column] = Math.clamp(width(value.toString()) + 2, widths[column], WIDEST);
        }
    }

    void apply(Sheet sheet) {
        for (var column = 0; column < widths.length; column++) {
            sheet.setColumnWidth(column, widths[column] * UNIT);
        }
    }

    /// Chinese characters take two places.
    private static int width(String text) {
        return text.codePoints().limit(WIDEST).map(ColumnWidths::places).sum();
    }

    private static int places(int character) {
        var width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        return width == EastAsianWidth.WIDE || width == EastAsianWidth.FULLWIDTH ? 2 : 1;
    }
}
