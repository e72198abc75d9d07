package org.hexapla.print;

import java.math.BigInteger;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/// Gives paragraphs numbers that Word counts itself, so that an editor may add one between two; they begin anew
/// wherever the manuscript's own numbers do not go on by one.
final class WordNumbers {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,6})\\.");
    private static final Pattern LETTER = Pattern.compile("\\(([a-z])\\)");
    private static final int INDENT = 567;

    private final XWPFDocument document;
    private final BigInteger[] lists = new BigInteger[2];
    private final int[] next = new int[2];

    WordNumbers(XWPFDocument document) {
        this.document = document;
    }

    /// Whether the printed number is one that Word can count; a paragraph of another keeps its number as text.
    boolean count(XWPFParagraph paragraph, String printed) {
        var number = NUMBER.matcher(printed);
        if (number.matches()) {
            place(paragraph, 0, Integer.parseInt(number.group(1)));
            next[1] = 0;
            return true;
        }
        var letter = LETTER.matcher(printed);
        if (letter.matches()) {
            place(paragraph, 1, letter.group(1).charAt(0) - 'a' + 1);
            return true;
        }
        return false;
    }

    private void place(XWPFParagraph paragraph, int level, int number) {
        if (lists[level] == null || next[level] != number) {
            lists[level] = begin(level, number);
        }
        next[level] = number + 1;
        paragraph.setNumID(lists[level]);
        paragraph.setNumILvl(BigInteger.ZERO);
    }

    private BigInteger begin(int level, int number) {
        var numbering = document.createNumbering();
        var list = CTAbstractNum.Factory.newInstance();
        list.setAbstractNumId(BigInteger.valueOf(numbering.getAbstractNums().size()));
        var line = list.addNewLvl();
        line.setIlvl(BigInteger.ZERO);
        line.addNewStart().setVal(BigInteger.valueOf(number));
        line.addNewNumFmt().setVal(level == 0 ? STNumberFormat.DECIMAL : STNumberFormat.LOWER_LETTER);
        line.addNewLvlText().setVal(level == 0 ? "%1." : "(%1)");
        line.addNewLvlJc().setVal(STJc.LEFT);
        var indent = line.addNewPPr().addNewInd();
        indent.setLeft(BigInteger.valueOf((long) INDENT * (level + 1)));
        indent.setHanging(BigInteger.valueOf(INDENT));
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list)));
    }
}
