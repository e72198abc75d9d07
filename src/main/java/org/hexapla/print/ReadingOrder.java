package org.hexapla.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Gives the cells of mirrored tables the order in which they are read: the paper has them from the left, but who
/// listens must hear the first column first.
final class ReadingOrder {

    private static final COSName ROW = COSName.getPDFName("TR");

    private ReadingOrder() {}

    static void restore(PDDocument pdf) {
        var tree = pdf.getDocumentCatalog().getStructureTreeRoot();
        if (tree != null) {
            restore(tree.getCOSObject());
        }
    }

    private static void restore(COSDictionary element) {
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSDictionary only) {
            restore(only);
        } else if (kids instanceof COSArray several) {
            for (COSBase kid : several) {
                if ((kid instanceof COSObject reference ? reference.getObject() : kid) instanceof COSDictionary inner) {
                    restore(inner);
                }
            }
            if (ROW.equals(element.getCOSName(COSName.S))) {
                reverse(several);
            }
        }
    }

    private static void reverse(COSArray cells) {
        for (int first = 0, last = cells.size() - 1; first < last; first++, last--) {
            var kept = cells.get(first);
            cells.set(first, cells.get(last));
            cells.set(last, kept);
        }
    }
}
