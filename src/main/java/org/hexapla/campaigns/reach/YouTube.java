package org.hexapla.campaigns.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// The YouTube Data API, version 3 (developers.google.com/youtube/v3/docs): `channels.list` for the subscribers and the
/// list of uploads, `playlistItems.list` for the latest of them, `videos.list` for their statistics. It tells views;
/// its likes and comments lack the shares that YouTube Studio counts with them, so that they are not read.
@Component
class YouTube implements Platform {

    private static final int MOST = 50;

    private final PlatformSettings settings;

    YouTube(PlatformSettings settings) {
        this.settings = settings;
    }

    @Override
    public String code() {
        return "youtube";
    }

    @Override
    public boolean isThere() {
        return !settings.youtubeKey().isEmpty();
    }

    @Override
    public String definition(Measure measure) {
        return ExportFormat.YOUTUBE.metrics().stream()
                .filter(metric -> metric.measure() == measure)
                .map(ExportFormat.Metric::definition)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public Answer ask(Account account) {
        var client = new PlatformClient(code(), settings.youtube().toString(), settings.patience());
        var channel = get(
                        client,
                        "/youtube/v3/channels?part=statistics,contentDetails&id={id}",
                        account.address().replaceFirst("^.*/", ""))
                .path("items")
                .path(0);
        var uploads = channel.path("contentDetails")
                .path("relatedPlaylists")
                .path("uploads")
                .asString("");
        var ids = new ArrayList<String>();
        get(client, "/youtube/v3/playlistItems?part=contentDetails&playlistId={list}&maxResults={most}", uploads, MOST)
                .path("items")
                .forEach(item ->
                        ids.add(item.path("contentDetails").path("videoId").asString("")));
        var readings = new ArrayList<Reading>();
        if (!ids.isEmpty()) {
            get(client, "/youtube/v3/videos?part=snippet,statistics&id={ids}", String.join(",", ids))
                    .path("items")
                    .forEach(video -> readings.add(reading(video)));
        }
        var statistics = channel.path("statistics");
        var isHidden = statistics.path("hiddenSubscriberCount").asBoolean(false);
        return new Answer(
                isHidden || statistics.path("subscriberCount").isMissingNode()
                        ? null
                        : statistics.path("subscriberCount").asLong(),
                readings);
    }

    /// The key goes in a header, so that it stands in no address and no log.
    private JsonNode get(PlatformClient client, String path, Object... values) {
        return client.get("X-Goog-Api-Key", settings.youtubeKey(), path, values);
    }

    private static Reading reading(JsonNode video) {
        var snippet = video.path("snippet");
        var id = video.path("id").asString("");
        var title = snippet.path("title").asString("");
        var hashtags = new ArrayList<>(ReadingExports.hashtags(title));
        hashtags.addAll(ReadingExports.hashtags(snippet.path("description").asString("")));
        // Numbers come as strings.
        var views = video.path("statistics").path("viewCount").asString("");
        return new Reading(
                id,
                title,
                "https://www.youtube.com/watch?v=" + id,
                Mastodon.day(snippet.path("publishedAt").asString("")),
                Language.parse(snippet.path("defaultAudioLanguage").asString(""))
                        .orElse(null),
                List.copyOf(hashtags.stream().distinct().toList()),
                views.matches("\\d{1,15}") ? Map.of(Measure.VIEWS, Long.valueOf(views)) : Map.of());
    }
}
