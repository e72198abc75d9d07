package org.hexapla.print;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/// The paper of a Word file: its size and margins, the title at the head of all pages but the first, the page's number
/// at the foot.
final class WordFrame {

    /// In twentieths of a point: 210 x 297 mm, and 20 mm.
    private static final long WIDTH = 11906;

    private static final long HEIGHT = 16838;
    private static final long MARGIN = 1134;

    private WordFrame() {}

    static void set(XWPFDocument document, Manuscript manuscript, WordRuns runs) {
        var body = document.getDocument().getBody();
        var section = body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        var margin = BigInteger.valueOf(MARGIN);
        var margins = section.addNewPgMar();
        margins.setLeft(margin);
        margins.setRight(margin);
        margins.setTop(margin);
        margins.setBottom(margin);
        margins.setHeader(BigInteger.valueOf(MARGIN / 2));
        margins.setFooter(BigInteger.valueOf(MARGIN / 2));
        margins.setGutter(BigInteger.ZERO);
        section.addNewTitlePg();
        if (manuscript.language().isRightToLeft()) {
            section.addNewBidi();
        }
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        runs.direct(head, "Header");
        runs.line(head, manuscript.title());
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        for (var pages : new HeaderFooterType[] {HeaderFooterType.DEFAULT, HeaderFooterType.FIRST}) {
            var foot = document.createFooter(pages).createParagraph();
            foot.setStyle("Footer");
            field(foot, "PAGE");
            foot.createRun().setText("/");
            field(foot, "NUMPAGES");
        }
    }

    static void field(XWPFParagraph place, String name) {
        place.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        place.createRun().getCTR().addNewInstrText().setStringValue(" " + name + " ");
        place.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        place.createRun().setText("1");
        place.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }
}
