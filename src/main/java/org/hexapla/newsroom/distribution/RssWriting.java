package org.hexapla.newsroom.distribution;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A feed in RSS 2.0, with the parts and the full text that RSS itself has no words for.
final class RssWriting {

    private static final String FORM = "rss";

    private RssWriting() {}

    static String write(Feed feed) {
        var words = feed.words();
        var xml = new FeedXml();
        xml.open("rss")
                .with("version", "2.0")
                .namespace("atom", "http://www.w3.org/2005/Atom")
                .namespace("content", "http://purl.org/rss/1.0/modules/content/");
        xml.open("channel").leaf("title", words.title()).leaf("link", feed.home());
        xml.leaf("description", words.summary().isEmpty() ? words.title() : words.summary());
        xml.leaf("language", words.language().tag()).leaf("lastBuildDate", time(feed.changed()));
        link(xml, "self", feed.here(FORM));
        link(xml, "first", feed.first(FORM));
        feed.next(FORM).ifPresent(next -> link(xml, "next", next));
        feed.entries().forEach(entry -> entry(xml, entry));
        return xml.close().close().end();
    }

    private static void entry(FeedXml xml, Feed.Entry entry) {
        xml.open("item").leaf("title", entry.title()).leaf("link", entry.address());
        xml.open("guid").with("isPermaLink", "false").text(entry.id()).close();
        xml.leaf("pubDate", time(entry.first()));
        entry.kinds().forEach(kind -> xml.leaf("category", kind));
        xml.leaf("description", entry.lead().isEmpty() ? entry.title() : entry.lead());
        xml.leaf("content:encoded", entry.html()).close();
    }

    private static void link(FeedXml xml, String relation, String address) {
        xml.open("atom:link")
                .with("rel", relation)
                .with("type", FeedForm.RSS.type())
                .with("href", address)
                .close();
    }

    private static String time(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
