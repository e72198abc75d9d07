package org.hexapla.media.live;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.RecordingId;
import org.hexapla.media.kept.Tree;
import org.jspecify.annotations.Nullable;

/// A stream: announced, live or ended.
///
/// @param version from 1, one more with each change
/// @param recording what was recorded of it; null while there is nothing
public record LiveStream(
        StreamId id,
        int version,
        State state,
        Content content,
        @Nullable RecordingId recording) {

    /// How far it is.
    public enum State {
        ANNOUNCED,
        LIVE,
        ENDED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean mayBecome(State next) {
            return switch (this) {
                case ANNOUNCED -> next == LIVE || next == ENDED;
                // One that was ended by mistake goes on.
                case LIVE -> next == ENDED;
                case ENDED -> next == LIVE;
            };
        }
    }

    /// @param zone the place's own time
    public record Content(LocalizedText title, LocalizedText place, Instant starts, ZoneId zone, List<Feed> feeds) {

        public Content {
            feeds = List.copyOf(feeds);
        }

        String json() {
            var tree = Tree.blank().put("title", title).put("place", place);
            var addresses = feeds.stream()
                    .map(feed -> {
                        var language = feed.language();
                        return Tree.blank()
                                .put("kind", feed.kind().code())
                                .put("language", language == null ? "" : language.tag())
                                .put("address", feed.address());
                    })
                    .toList();
            return tree.putAll("addresses", addresses).json();
        }

        /// The same with what stands in columns, for the trail.
        String whole() {
            return Tree.of(json())
                    .put("starts", starts.toString())
                    .put("zone", zone.getId())
                    .json();
        }

        static Content read(String json, Instant starts, ZoneId zone) {
            var tree = Tree.of(json);
            var feeds = tree.all("addresses").stream()
                    .flatMap(address -> Feed.parse(
                            address.text("kind") + " " + address.text("language") + " " + address.text("address"))
                            .stream())
                    .toList();
            return new Content(tree.localized("title"), tree.localized("place"), starts, zone, feeds);
        }
    }
}
