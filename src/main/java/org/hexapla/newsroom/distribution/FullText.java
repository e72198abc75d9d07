package org.hexapla.newsroom.distribution;

import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.story.Copy;
import org.hexapla.newsroom.story.Markup;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/// The whole text of an item for readers elsewhere: its own markup without what only our pages understand, and with
/// addresses that lead here from anywhere. Nothing in it tells anybody who reads.
@Component
class FullText {

    private static final String OURS = "script, style, form, button, template, .visually-hidden";

    private final Markup markup;

    FullText(Markup markup) {
        this.markup = markup;
    }

    /// @param site where the house is found: `https://news.example.org`
    String html(Page page, Copy copy, Language language, String site) {
        var document = Jsoup.parseBodyFragment(markup.html(page, copy, language), site);
        document.outputSettings().prettyPrint(false);
        var body = document.body();
        body.select(OURS).remove();
        body.getAllElements().forEach(FullText::plain);
        return body.html().strip();
    }

    private static void plain(Element element) {
        for (var name : List.of("href", "src", "poster")) {
            if (element.hasAttr(name)) {
                element.attr(name, element.absUrl(name));
            }
        }
        // The smaller pictures of a page are ours to choose from; readers elsewhere get the one that is named.
        List.of("class", "id", "srcset", "sizes", "tabindex", "loading").forEach(element::removeAttr);
    }
}
