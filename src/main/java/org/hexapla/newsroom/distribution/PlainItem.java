package org.hexapla.newsroom.distribution;

import java.time.ZoneOffset;
import java.util.ArrayList;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ItemTypes;
import org.springframework.stereotype.Component;

/// Items as plain text in UTF-8: a head that says what it is, since when it may be used and from where it comes, then
/// the words.
@Component
class PlainItem {

    static final int WIDTH = 72;

    private final FullText texts;
    private final ItemTypes types;
    private final DownloadTerms terms;

    PlainItem(FullText texts, ItemTypes types, DownloadTerms terms) {
        this.texts = texts;
        this.types = types;
        this.terms = terms;
    }

    String item(Page page, Item item, String site) {
        var language = page.language();
        var edition = item.readable(language).orElseThrow();
        var day = edition.first().atZone(ZoneOffset.UTC).toLocalDate();
        var parts = new ArrayList<String>();
        parts.add(types.name(item.type()).words(language) + "\n"
                + page.text("distribution.text.symbol", item.id().toString() + "/" + language, edition.revision())
                + "\n"
                + page.text("distribution.text.free", page.wording().time(edition.first())));
        parts.add(WrappedText.wrapped(edition.copy().title(), WIDTH));
        if (edition.copy().isByMachine()) {
            parts.add(WrappedText.wrapped(page.text("newsroom.story.machine"), WIDTH));
        }
        if (!edition.notice().isEmpty()) {
            parts.add(WrappedText.wrapped(page.text("newsroom.story.correction") + " " + edition.notice(), WIDTH));
        }
        parts.add(WrappedText.wrapped(
                page.text(
                                "distribution.text.dateline",
                                page.siteName(),
                                page.wording().date(day)) + " " + edition.copy().lead(),
                WIDTH));
        parts.add(WrappedText.of(texts.html(page, edition.copy(), language, site), WIDTH));
        if (!item.details().credit().isEmpty()) {
            parts.add(item.details().credit());
        }
        parts.add("* * *\n" + site + page.to("/stories/" + item.id()) + "\n"
                + WrappedText.wrapped(terms.current().text().words(language), WIDTH));
        parts.removeIf(String::isBlank);
        return String.join("\n\n", parts) + "\n";
    }
}
