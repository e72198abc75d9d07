package org.hexapla.newsroom.distribution;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hexapla.kernel.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The latest of something in one language, as a feed: Atom (RFC 4287), RSS 2.0 or JSON Feed 1.1, in full, for anybody.
/// Who has it already is told so (RFC 9110, 13).
@Controller
@RequestMapping("/{lang}")
class FeedController {

    private static final String FORM = "/feed.{form:atom|rss|json}";

    private final Feeds feeds;
    private final FeedTopics topics;

    FeedController(Feeds feeds, FeedTopics topics) {
        this.feeds = feeds;
        this.topics = topics;
    }

    @GetMapping("/feeds")
    ModelAndView list(Page page) {
        return page.forEverybody()
                .through(
                        "newsroom/feeds",
                        "view",
                        new FeedsView(FeedTopics.everything(), topics.channels(), topics.types(), topics.themes()));
    }

    @GetMapping(FORM)
    ResponseEntity<String> all(Page page, @PathVariable String form, @RequestParam(defaultValue = "") String before) {
        return answer(page, Optional.of(FeedTopics.everything()), form, before);
    }

    @GetMapping("/channels/{code}" + FORM)
    ResponseEntity<String> channel(
            Page page,
            @PathVariable String code,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String before) {
        return answer(page, topics.channel(code), form, before);
    }

    @GetMapping("/feeds/type/{code}" + FORM)
    ResponseEntity<String> type(
            Page page,
            @PathVariable String code,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String before) {
        return answer(page, topics.type(code), form, before);
    }

    @GetMapping("/feeds/theme/{word}" + FORM)
    ResponseEntity<String> theme(
            Page page,
            @PathVariable String word,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String before) {
        return answer(page, topics.theme(word), form, before);
    }

    @GetMapping("/feeds/concept/{id}" + FORM)
    ResponseEntity<String> concept(
            Page page,
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam(defaultValue = "") String before) {
        return answer(page, topics.concept(id), form, before);
    }

    /// Spring compares the tag and the time with what the reader has, and says 304 where nothing is new.
    private ResponseEntity<String> answer(Page page, Optional<FeedTopic> topic, String ending, String before) {
        var found = topic.orElseThrow(() -> new FeedNotFound(page.path()));
        var form = FeedForm.valueOf(ending.toUpperCase(java.util.Locale.ROOT));
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var feed = feeds.of(found, page, before, site);
        var body = form.write(feed);
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(form.type()), StandardCharsets.UTF_8))
                .header("Content-Language", page.language().tag())
                .eTag(tag(body))
                .lastModified(feed.changed())
                .body(body);
    }

    private static String tag(String body) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
