package org.hexapla.campaigns.coverage;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.SiteMapURL;
import crawlercommons.sitemaps.UnknownFormatException;
import crawlercommons.sitemaps.extension.Extension;
import crawlercommons.sitemaps.extension.NewsAttributes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/// What a feed or a sitemap of news lists. Only what stands in the list itself is read; no page is fetched.
final class FeedFile {

    private static final int MOST = 500;
    private static final int LONGEST_TITLE = 400;

    private FeedFile() {}

    /// @param text what the feed gives of it, without its markup
    record Entry(String key, String address, String title, LocalDate day, String text) {}

    /// @param kind `feed` or `sitemap`
    /// @param today the day of what does not say when it was
    static List<Entry> read(String kind, URI address, byte[] file, LocalDate today) throws IOException {
        var begin = new String(file, StandardCharsets.ISO_8859_1);
        if (begin.contains("<!DOCTYPE") || begin.contains("<!ENTITY")) {
            // Neither kind needs one, and what it names might lie within the house.
            throw new IOException("a list with definitions of its own");
        }
        return (kind.equals("sitemap") ? sitemap(address, file, today) : feed(file, today))
                .limit(MOST)
                .toList();
    }

    private static Stream<Entry> feed(byte[] file, LocalDate today) throws IOException {
        try (var reader = new XmlReader(new ByteArrayInputStream(file))) {
            return new SyndFeedInput()
                    .build(reader).getEntries().stream().flatMap(entry -> entry(entry, today).stream());
        } catch (FeedException | IllegalArgumentException e) {
            throw new IOException("no feed", e);
        }
    }

    private static Optional<Entry> entry(SyndEntry entry, LocalDate today) {
        var link = Optional.ofNullable(entry.getLink()).orElse("").strip();
        var key = Optional.ofNullable(entry.getUri()).orElse("").strip();
        var title = plain(entry.getTitle());
        var words = Stream.concat(Stream.ofNullable(entry.getDescription()), entry.getContents().stream())
                .map(SyndContent::getValue)
                .map(FeedFile::plain)
                .distinct()
                .toList();
        return made(
                key.isEmpty() ? link : key,
                link,
                title,
                day(entry.getPublishedDate(), today),
                String.join("\n", words));
    }

    private static Stream<Entry> sitemap(URI address, byte[] file, LocalDate today) throws IOException {
        var parser = new SiteMapParser(false);
        parser.enableExtension(Extension.NEWS);
        try {
            return parser.parseSiteMap(file, address.toURL()) instanceof SiteMap map
                    ? map.getSiteMapUrls().stream().flatMap(url -> entry(url, today).stream())
                    : Stream.of();
        } catch (UnknownFormatException | IllegalArgumentException e) {
            throw new IOException("no sitemap", e);
        }
    }

    /// Without a title there is nothing to judge.
    private static Optional<Entry> entry(SiteMapURL url, LocalDate today) {
        var news = Optional.ofNullable(url.getAttributesForExtension(Extension.NEWS)).stream()
                .flatMap(Stream::of)
                .filter(NewsAttributes.class::isInstance)
                .map(NewsAttributes.class::cast)
                .findFirst();
        var link = url.getUrl().toString();
        return news.flatMap(said -> made(
                link,
                link,
                plain(said.getTitle()),
                Optional.ofNullable(said.getPublicationDate())
                        .map(time -> time.toInstant().atOffset(ZoneOffset.UTC).toLocalDate())
                        .orElseGet(() -> day(url.getLastModified(), today)),
                ""));
    }

    private static Optional<Entry> made(String key, String link, String title, LocalDate day, String text) {
        return key.isEmpty() || key.length() > 1000 || title.isEmpty()
                ? Optional.empty()
                : Optional.of(new Entry(
                        key,
                        link.matches("(?i)https?://[^\\s<>\"']{3,900}") ? link : "",
                        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
                        day,
                        text));
    }

    private static LocalDate day(@Nullable Date published, LocalDate today) {
        if (published == null) {
            return today;
        }
        var day = Instant.ofEpochMilli(published.getTime())
                .atOffset(ZoneOffset.UTC)
                .toLocalDate();
        return day.isAfter(today) ? today : day;
    }

    private static String plain(@Nullable String html) {
        return html == null ? "" : Jsoup.parse(html).text();
    }
}
