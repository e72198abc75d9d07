package org.hexapla.media.live;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.media.kept.Fields;
import org.jspecify.annotations.Nullable;

/// The form in which a stream is announced, all languages side by side.
///
/// @param stream null for a new one
/// @param faults message keys by the field that is wrong
public record StreamForm(
        @Nullable LiveStream stream, List<Language> languages, Map<String, String> values, Map<String, String> faults) {

    /// The fields that each language has.
    public static final List<String> TEXTS = List.of("title", "place");

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    static Map<String, String> values(LiveStream.Content content) {
        var values = new HashMap<String, String>();
        Fields.fill(values, "title", content.title());
        Fields.fill(values, "place", content.place());
        values.put(
                "starts",
                LocalDateTime.ofInstant(content.starts(), content.zone()).toString());
        values.put("zone", content.zone().getId());
        values.put("feeds", content.feeds().stream().map(Feed::toString).collect(Collectors.joining("\n")));
        return values;
    }

    /// What the fields say, or nothing where something is wrong; `faults` is told then.
    static Optional<LiveStream.Content> content(Fields fields, Map<String, String> faults) {
        var title = fields.localized("title");
        if (title.isEmpty()) {
            faults.put("title-" + fields.languages().getFirst(), "media.stream.fault.title");
        }
        var zone = zone(fields.text("zone"));
        if (zone.isEmpty()) {
            faults.put("zone", "media.stream.fault.zone");
        }
        var starts = zone.flatMap(place -> starts(fields.text("starts"), place));
        if (starts.isEmpty()) {
            faults.put("starts", "media.stream.fault.starts");
        }
        var feeds = new ArrayList<Feed>();
        for (var line :
                fields.text("feeds").lines().filter(line -> !line.isBlank()).toList()) {
            Feed.parse(line).ifPresentOrElse(feeds::add, () -> faults.put("feeds", "media.stream.fault.feeds"));
        }
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LiveStream.Content(
                title, fields.localized("place"), starts.orElseThrow(), zone.orElseThrow(), feeds));
    }

    static Optional<ZoneId> zone(String written) {
        try {
            return Optional.of(ZoneId.of(written));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> starts(String written, ZoneId zone) {
        try {
            return Optional.of(LocalDateTime.parse(written).atZone(zone).toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
