package org.hexapla.newsroom.textonly;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/// Takes from the markup of a page everything but its words: what a picture shows is told by the words that stand for
/// it, and links within the newsroom stay among the pages of text alone.
final class BareText {

    private static final String NO_WORDS =
            "script, style, template, form, button, input, select, iframe, object, link, source, track, canvas";
    private static final Pattern STORY = Pattern.compile("/([a-z]{2,3})(/(?:stories|channels)(?:/[^/?#]+)?)");

    private BareText() {}

    /// @return the body with nothing in it that is not text
    static Element of(String html) {
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        var body = document.body();
        body.select(NO_WORDS).remove();
        body.select("svg").forEach(BareText::drawing);
        body.select("img").forEach(picture -> words(picture, picture.attr("alt")));
        body.select("video, audio").forEach(film -> words(film, film.attr("aria-label")));
        body.select("picture, .visually-hidden").forEach(Element::unwrap);
        body.select("a[href]").forEach(BareText::link);
        body.getAllElements().forEach(BareText::plain);
        return body;
    }

    private static void drawing(Element drawing) {
        var title = Optional.ofNullable(drawing.selectFirst("title")).map(Element::text);
        words(drawing, title.orElseGet(() -> drawing.attr("aria-label")));
    }

    private static void words(Element thing, String words) {
        if (!words.isBlank()) {
            thing.before(new Element("i").text("[" + words + "]"));
        }
        thing.remove();
    }

    private static void link(Element link) {
        var story = STORY.matcher(link.attr("href"));
        if (story.matches()) {
            link.attr("href", "/" + story.group(1) + "/text" + story.group(2));
        }
    }

    /// Language and direction stay, and where a link leads.
    private static void plain(Element element) {
        var kept = List.of("lang", "dir", "href", "datetime", "scope", "colspan", "rowspan");
        element.attributes().asList().stream()
                .map(org.jsoup.nodes.Attribute::getKey)
                .filter(name -> !kept.contains(name))
                .toList()
                .forEach(element::removeAttr);
    }
}
