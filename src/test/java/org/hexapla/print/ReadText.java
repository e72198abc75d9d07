package org.hexapla.print;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/// The words of a tagged PDF in the order in which its structure gives them to those who listen, not in that of the
/// paper.
final class ReadText {

    private final Map<COSDictionary, Map<Integer, String>> words = new HashMap<>();
    private final List<List<String>> found = new ArrayList<>();
    private final String wanted;

    private ReadText(String wanted) {
        this.wanted = wanted;
    }

    /// For each element of a kind its pieces of text.
    static List<List<String>> of(PDDocument pdf, String kind) throws IOException {
        var reading = new ReadText(kind);
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var ofPage = reading.words.computeIfAbsent(page.getCOSObject(), _ -> new HashMap<>());
            extractor.getMarkedContents().forEach(content -> collect(content, ofPage));
        }
        var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        reading.walk(root, root, new ArrayList<>());
        return reading.found;
    }

    private static void collect(PDMarkedContent content, Map<Integer, String> ofPage) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            switch (part) {
                case TextPosition position -> text.append(position.getUnicode());
                case PDMarkedContent inner -> collect(inner, ofPage);
                default -> {}
            }
        }
        if (content.getMCID() >= 0) {
            ofPage.put(content.getMCID(), inReadingOrder(text.toString()));
        }
    }

    /// Letters from the right are stored in the order of the paper and in the forms they take there.
    private static String inReadingOrder(String text) {
        var turned = text.codePoints().anyMatch(letter -> letter >= 0xFE70 && letter <= 0xFEFF);
        var ordered = turned ? new StringBuilder(text).reverse().toString() : text;
        return (turned ? Normalizer.normalize(ordered, Normalizer.Form.NFKC) : ordered).replace('\u00A0', ' ');
    }

    private void walk(COSDictionary element, COSDictionary above, List<String> into) {
        var page = element.getCOSDictionary(COSName.PG);
        var here = page == null ? above : page;
        var kind = element.getNameAsString(COSName.S);
        List<String> own = wanted.equals(kind) ? new ArrayList<>() : into;
        if (own != into) {
            found.add(own);
        }
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray several) {
            for (var i = 0; i < several.size(); i++) {
                kid(several.getObject(i), here, own);
            }
        } else if (kids != null) {
            kid(kids, here, own);
        }
    }

    private void kid(COSBase kid, COSDictionary page, List<String> into) {
        var mcid = COSName.getPDFName("MCID");
        if (kid instanceof COSInteger number) {
            into.add(words.getOrDefault(page, Map.of()).getOrDefault(number.intValue(), ""));
        } else if (kid instanceof COSDictionary reference && reference.containsKey(mcid)) {
            var other = reference.getCOSDictionary(COSName.PG);
            into.add(words.getOrDefault(other == null ? page : other, Map.of())
                    .getOrDefault(reference.getInt(mcid), ""));
        } else if (kid instanceof COSDictionary inner && inner.containsKey(COSName.S)) {
            walk(inner, page, into);
        }
    }
}
