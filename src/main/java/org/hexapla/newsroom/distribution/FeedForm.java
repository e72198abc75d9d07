package org.hexapla.newsroom.distribution;

import java.util.Locale;

/// In which form a feed is written.
enum FeedForm {
    ATOM("application/atom+xml"),
    RSS("application/rss+xml"),
    JSON("application/feed+json");

    private final String type;

    FeedForm(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    String write(Feed feed) {
        return switch (this) {
            case ATOM -> AtomWriting.write(feed);
            case RSS -> RssWriting.write(feed);
            case JSON -> JsonFeedWriting.write(feed);
        };
    }
}
