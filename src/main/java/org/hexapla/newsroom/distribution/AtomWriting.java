package org.hexapla.newsroom.distribution;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// A feed in Atom (RFC 4287).
final class AtomWriting {

    private static final String FORM = "atom";

    private AtomWriting() {}

    static String write(Feed feed) {
        var xml = new FeedXml();
        xml.open("feed").namespace("", "http://www.w3.org/2005/Atom");
        xml.with("xml:lang", feed.words().language().tag());
        // The same feed in all its parts: what names it is its first address.
        xml.leaf("id", feed.first(FORM)).leaf("title", feed.words().title());
        if (!feed.words().summary().isEmpty()) {
            xml.leaf("subtitle", feed.words().summary());
        }
        xml.leaf("updated", second(feed.changed()));
        xml.open("author").leaf("name", feed.words().author()).close();
        link(xml, "alternate", "text/html", feed.home());
        link(xml, "self", FeedForm.ATOM.type(), feed.here(FORM));
        link(xml, "first", FeedForm.ATOM.type(), feed.first(FORM));
        feed.next(FORM).ifPresent(next -> link(xml, "next", FeedForm.ATOM.type(), next));
        feed.entries().forEach(entry -> entry(xml, entry, feed.words()));
        return xml.close().end();
    }

    private static void entry(FeedXml xml, Feed.Entry entry, Feed.Words words) {
        xml.open("entry").with("xml:lang", words.language().tag());
        xml.leaf("id", entry.id()).leaf("title", entry.title());
        xml.leaf("published", second(entry.first())).leaf("updated", second(entry.changed()));
        xml.open("link")
                .with("rel", "alternate")
                .with("type", "text/html")
                .with("hreflang", words.language().tag())
                .with("href", entry.address())
                .close();
        entry.kinds().forEach(kind -> xml.open("category").with("term", kind).close());
        if (!entry.lead().isEmpty()) {
            xml.leaf("summary", entry.lead());
        }
        xml.open("content").with("type", "html").text(entry.html()).close().close();
    }

    private static void link(FeedXml xml, String relation, String type, String address) {
        xml.open("link")
                .with("rel", relation)
                .with("type", type)
                .with("href", address)
                .close();
    }

    private static String second(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
