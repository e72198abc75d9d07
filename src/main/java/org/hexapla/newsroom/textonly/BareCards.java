package org.hexapla.newsroom.textonly;

import java.nio.charset.StandardCharsets;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.story.Item;
import org.jsoup.nodes.Element;

/// A list of items, as many of them as fit on a page.
final class BareCards {

    private final Page page;
    private final int most;
    private final StringBuilder html = new StringBuilder();
    private int bytes;
    private int count;
    private boolean full;

    BareCards(Page page, int most) {
        this.page = page;
        this.most = most;
    }

    /// Adds an item that can be read in the page's language, unless the page is full.
    void add(Item item) {
        var edition = item.readable(page.language()).orElseThrow();
        var card = new Element("h2")
                        .appendChild(new Element("a")
                                .attr("href", page.to("/text/stories/" + item.id()))
                                .text(edition.copy().title()))
                        .outerHtml()
                + paragraph("small", page.wording().time(edition.first()))
                + paragraph("span", edition.copy().lead());
        var size = card.getBytes(StandardCharsets.UTF_8).length;
        // The first stands whatever its size: a page without any would lead nowhere.
        full = full || count > 0 && bytes + size > most;
        if (!full) {
            html.append(card);
            bytes += size;
            count++;
        }
    }

    int count() {
        return count;
    }

    String html() {
        return html.toString();
    }

    static String link(Page page, String path, LocalizedText name) {
        var shown = name.show(page.language()).orElseThrow();
        var link = new Element("a")
                .attr("href", page.to("/text" + path))
                .attr("lang", shown.language().tag())
                .attr("dir", shown.language().direction())
                .text(shown.text());
        // Without a style sheet only paragraphs keep links apart far enough for a thumb.
        return new Element("li").appendChild(new Element("p").appendChild(link)).outerHtml();
    }

    /// @param tag in which the words stand within their paragraph
    static String paragraph(String tag, String words) {
        return words.isBlank()
                ? ""
                : new Element("p").appendChild(new Element(tag).text(words)).outerHtml();
    }
}
