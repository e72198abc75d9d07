package org.hexapla.library.catalogue.leafing;

import java.util.List;
import java.util.stream.Collectors;
import org.hexapla.archive.DrawnPages;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Paging;
import org.hexapla.library.catalogue.Document;
import org.hexapla.library.catalogue.FileVersion;

/// One page of a document as readers see it.
///
/// @param others the other languages in which it can be leafed through
/// @param isReadable whether its words stand on a page of ours, too
/// @param manifest where viewers of other houses read of it
public record LeafView(
        Document document,
        FileVersion file,
        List<Language> others,
        Paging paging,
        DrawnPages.Size size,
        boolean isReadable,
        String manifest) {

    private String image() {
        return PageImageController.address(file.file(), paging.number());
    }

    /// The page in a width, never larger than it is.
    public String image(int width) {
        return width < size.width() ? image() + "/full/" + width + ",/0/default.webp" : whole();
    }

    public String whole() {
        return image() + "/full/max/0/default.webp";
    }

    /// What a browser chooses from.
    public String sources() {
        return PageImageController.WIDTHS.stream()
                .filter(width -> width < size.width())
                .map(width -> image(width) + " " + width + "w, ")
                .collect(Collectors.joining("", "", whole() + " " + size.width() + "w"));
    }

    /// Where it stands, after the language of the page.
    public String address(Language language, int page) {
        return address(document, language) + "?page=" + page;
    }

    public static String address(Document document, Language language) {
        return "/documents/" + document.id() + "/pages/" + language;
    }
}
