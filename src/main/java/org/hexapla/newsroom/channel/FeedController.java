package org.hexapla.newsroom.channel;

import com.rometools.rome.feed.synd.SyndContentImpl;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndEntryImpl;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndFeedImpl;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedOutput;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The latest of a channel in one language, as a feed: Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1. Only of channels that
/// anybody may read.
@Controller
@RequestMapping("/{lang}/channels/{code}")
class FeedController {

    private static final int MOST = 50;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KnownChannels channels;
    private final Items items;
    private final Clock clock;

    FeedController(KnownChannels channels, Items items, Clock clock) {
        this.channels = channels;
        this.items = items;
        this.clock = clock;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<String> atom(Page page, @PathVariable String code) throws FeedException {
        return written(page, code, "atom_1.0", "application/atom+xml");
    }

    @GetMapping("/feed.rss")
    ResponseEntity<String> rss(Page page, @PathVariable String code) throws FeedException {
        return written(page, code, "rss_2.0", "application/rss+xml");
    }

    @GetMapping("/feed.json")
    ResponseEntity<String> json(Page page, @PathVariable String code) {
        var channel = channel(code);
        var site = site();
        var tree = JSON.createObjectNode();
        tree.put("version", "https://jsonfeed.org/version/1.1");
        tree.put("title", channel.name().words(page.language()));
        tree.put("home_page_url", site + page.to(channel.path()));
        tree.put("feed_url", site + page.to(channel.path() + "/feed.json"));
        tree.put("language", page.language().tag());
        var entries = tree.putArray("items");
        for (var item : latest(channel, page.language())) {
            var edition = item.readable(page.language()).orElseThrow();
            var entry = entries.addObject();
            entry.put("id", site + "/items/" + item.id() + "/" + page.language());
            entry.put("url", site + page.to("/stories/" + item.id()));
            entry.put("title", edition.copy().title());
            entry.put("summary", edition.copy().lead());
            entry.put("content_text", edition.copy().words());
            entry.put("date_published", edition.first().toString());
            entry.put("date_modified", edition.at().toString());
            entry.put("language", page.language().tag());
        }
        return answer(tree.toString(), "application/feed+json");
    }

    private ResponseEntity<String> written(Page page, String code, String form, String type) throws FeedException {
        var channel = channel(code);
        var latest = latest(channel, page.language());
        var feed = feed(page, channel, latest);
        feed.setFeedType(form);
        return answer(new SyndFeedOutput().outputString(feed), type);
    }

    private static SyndFeed feed(Page page, Channel channel, List<Item> latest) {
        var site = site();
        var feed = new SyndFeedImpl();
        feed.setTitle(channel.name().words(page.language()));
        feed.setDescription(
                channel.lead().show(page.language()).isEmpty()
                        ? feed.getTitle()
                        : channel.lead().words(page.language()));
        feed.setLanguage(page.language().tag());
        feed.setUri(site + page.to(channel.path()));
        feed.setLink(site + page.to(channel.path()));
        feed.setAuthor(page.siteName());
        latest.stream()
                .flatMap(item -> item.readable(page.language()).stream())
                .map(Item.Edition::at)
                .max(Instant::compareTo)
                .ifPresent(at -> feed.setPublishedDate(Date.from(at)));
        feed.setEntries(latest.stream().map(item -> entry(page, site, item)).toList());
        return feed;
    }

    private static SyndEntry entry(Page page, String site, Item item) {
        var edition = item.readable(page.language()).orElseThrow();
        var entry = new SyndEntryImpl();
        entry.setUri(site + "/items/" + item.id() + "/" + page.language());
        entry.setLink(site + page.to("/stories/" + item.id()));
        entry.setTitle(edition.copy().title());
        entry.setPublishedDate(Date.from(edition.first()));
        entry.setUpdatedDate(Date.from(edition.at()));
        var lead = new SyndContentImpl();
        lead.setType("text/plain");
        lead.setValue(edition.copy().lead());
        entry.setDescription(lead);
        return entry;
    }

    private List<Item> latest(Channel channel, Language language) {
        var ids = items.latest(channel.code(), language, clock.instant().plus(Duration.ofDays(1)), MOST);
        return List.copyOf(items.find(ids).values());
    }

    private Channel channel(String code) {
        return ChannelCode.parse(code)
                .flatMap(channels::find)
                .filter(Channel::isForAnybody)
                .orElseThrow(() -> new ChannelNotFound(code));
    }

    private static ResponseEntity<String> answer(String body, String type) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type + ";charset=UTF-8"))
                .body(body);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
