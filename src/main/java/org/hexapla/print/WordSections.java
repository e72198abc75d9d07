package org.hexapla.print;

import java.math.BigInteger;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STSectionMark;

/// The sections of a Word file: each stretch of pages or columns ends with a paragraph that says how it was laid out.
final class WordSections {

    static final double WIDTH = 595.3;
    static final double HEIGHT = 841.9;
    private static final int TWIPS = 20;

    private final XWPFDocument document;
    private boolean isFirst = true;

    WordSections(XWPFDocument document) {
        this.document = document;
    }

    /// What stands at the head and the foot of every page but the first.
    void begin(Volume volume, WordRuns runs) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        runs.direct(head, "Header");
        runs.line(head, volume.title());
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Footer");
        WordFrame.field(foot, "PAGE");
    }

    /// From one margin to the other, in points.
    static double inside(Volume.Paper paper) {
        return (paper == Volume.Paper.TURNED ? HEIGHT : WIDTH) - 2 * Sheets.MARGIN;
    }

    /// Ends a section with a paragraph.
    void end(XWPFParagraph last, STSectionMark.Enum begins, Volume.Paper paper, int columns) {
        var place = last.getCTP().isSetPPr()
                ? last.getCTP().getPPr()
                : last.getCTP().addNewPPr();
        var section = place.isSetSectPr() ? place.getSectPr() : place.addNewSectPr();
        if (isFirst) {
            var whole = document.getDocument().getBody().getSectPr();
            section.setHeaderReferenceArray(whole.getHeaderReferenceArray());
            section.setFooterReferenceArray(whole.getFooterReferenceArray());
        }
        lay(section, begins, paper, columns);
        if (isFirst) {
            section.addNewTitlePg();
            isFirst = false;
        }
    }

    /// What follows the last section is nothing; it begins on no page of its own.
    void last() {
        var whole = document.getDocument().getBody().getSectPr();
        lay(whole, STSectionMark.CONTINUOUS, Volume.Paper.UPRIGHT, 1);
        if (whole.isSetTitlePg()) {
            whole.unsetTitlePg();
        }
    }

    private static void lay(CTSectPr section, STSectionMark.Enum begins, Volume.Paper paper, int columns) {
        section.addNewType().setVal(begins);
        var size = section.addNewPgSz();
        size.setW(twips(paper == Volume.Paper.TURNED ? HEIGHT : WIDTH));
        size.setH(twips(paper == Volume.Paper.TURNED ? WIDTH : HEIGHT));
        if (paper == Volume.Paper.TURNED) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        var margins = section.addNewPgMar();
        margins.setLeft(twips(Sheets.MARGIN));
        margins.setRight(twips(Sheets.MARGIN));
        margins.setTop(twips(Sheets.TOP));
        margins.setBottom(twips(Sheets.BOTTOM));
        margins.setHeader(twips(Sheets.TOP / 2));
        margins.setFooter(twips(Sheets.BOTTOM / 2));
        margins.setGutter(BigInteger.ZERO);
        var cols = section.addNewCols();
        cols.setNum(BigInteger.valueOf(columns));
        cols.setSpace(twips(VolumePdf.GAP));
    }

    private static BigInteger twips(double points) {
        return BigInteger.valueOf(Math.round(points * TWIPS));
    }
}
