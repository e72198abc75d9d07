package org.hexapla.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// The parts of a file as those meet it who listen: a tree of elements, each with the marks that it has on its pages.
final class Tags {

    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final PDStructureElement document = new PDStructureElement("Document", root);
    private final Map<PDPage, List<PDStructureElement>> marks = new LinkedHashMap<>();
    private final Map<Integer, PDParentTreeValue> parents = new TreeMap<>();
    private int nextKey;

    Tags(PDDocument pdf) {
        root.appendKid(document);
        var catalog = pdf.getDocumentCatalog();
        catalog.setStructureTreeRoot(root);
        var info = new PDMarkInfo();
        info.setMarked(true);
        catalog.setMarkInfo(info);
    }

    PDStructureElement document() {
        return document;
    }

    PDStructureElement add(PDStructureElement parent, String type) {
        var element = new PDStructureElement(type, parent);
        parent.appendKid(element);
        return element;
    }

    /// The number of a new mark of the element on a page.
    int mark(PDStructureElement element, PDPage page) {
        var ofPage = marks.computeIfAbsent(page, _ -> new ArrayList<>());
        var number = ofPage.size();
        ofPage.add(element);
        var reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    void link(PDStructureElement element, PDAnnotationLink link, PDPage page) {
        var reference = new PDObjectReference();
        reference.setReferencedObject(link);
        reference.getCOSObject().setItem(COSName.PG, page);
        element.appendKid(reference);
        link.setStructParent(nextKey);
        parents.put(nextKey++, new PDParentTreeValue(element.getCOSObject()));
    }

    /// Notes for each page whose marks it has. Last of all.
    void close() {
        marks.forEach((page, elements) -> {
            var list = new COSArray();
            elements.forEach(element -> list.add(element.getCOSObject()));
            page.setStructParents(nextKey);
            parents.put(nextKey++, new PDParentTreeValue(list));
        });
        var tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(parents);
        root.setParentTree(tree);
        root.setParentTreeNextKey(nextKey);
    }
}
