package org.hexapla.newsroom.distribution;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A feed in JSON Feed 1.1.
final class JsonFeedWriting {

    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeedWriting() {}

    static String write(Feed feed) {
        var words = feed.words();
        var tree = JSON.createObjectNode();
        tree.put("version", "https://jsonfeed.org/version/1.1");
        tree.put("title", words.title());
        tree.put("home_page_url", feed.home());
        // The same in all its parts: the address by which it is followed.
        tree.put("feed_url", feed.first("json"));
        feed.next("json").ifPresent(next -> tree.put("next_url", next));
        if (!words.summary().isEmpty()) {
            tree.put("description", words.summary());
        }
        tree.put("language", words.language().tag());
        tree.putArray("authors").addObject().put("name", words.author());
        var entries = tree.putArray("items");
        feed.entries().forEach(entry -> entry(entries.addObject(), entry, words));
        return tree.toString();
    }

    private static void entry(ObjectNode tree, Feed.Entry entry, Feed.Words words) {
        tree.put("id", entry.id());
        tree.put("url", entry.address());
        tree.put("title", entry.title());
        if (!entry.lead().isEmpty()) {
            tree.put("summary", entry.lead());
        }
        tree.put("content_html", entry.html());
        tree.put("date_published", entry.first().toString());
        tree.put("date_modified", entry.changed().toString());
        tree.put("language", words.language().tag());
        var tags = tree.putArray("tags");
        entry.kinds().forEach(tags::add);
    }
}
