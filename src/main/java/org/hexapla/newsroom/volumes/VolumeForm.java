package org.hexapla.newsroom.volumes;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.PictureId;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Volume;

/// The form in which a volume is put together.
///
/// @param id of the volume in the house; 0 for a new one
/// @param values by the names of their fields: `channel`, `number`, `kind`, `day`, `items`, `title-fr`, `lead-fr`,
/// `terms-fr`, `cover`
/// @param faults message keys by the field that is wrong
/// @param titles of the items that it has, in their order
public record VolumeForm(
        long id,
        int version,
        Map<String, String> values,
        List<Language> languages,
        List<Channel> channels,
        Map<String, String> faults,
        Map<String, LocalizedText> titles) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean isNew() {
        return id == 0;
    }

    static Map<String, String> values(Volume volume) {
        var values = new TreeMap<String, String>();
        values.put("channel", volume.channel().value());
        values.put("number", volume.number());
        values.put("kind", volume.kind().code());
        values.put("day", volume.day().toString());
        values.put("items", volume.items().stream().map(ItemId::toString).collect(Collectors.joining(" ")));
        if (volume.cover() != null) {
            values.put("cover", volume.cover().toString());
        }
        volume.title().texts().forEach((language, text) -> values.put("title-" + language, text));
        volume.lead().texts().forEach((language, text) -> values.put("lead-" + language, text));
        volume.terms().forEach((language, terms) -> values.put("terms-" + language, IndexTerms.write(terms)));
        return values;
    }

    static List<ItemId> items(Map<String, String> values) {
        return Stream.of(values.getOrDefault("items", "").strip().split("[\\s,]+"))
                .flatMap(number -> ItemId.parse(number).stream())
                .distinct()
                .toList();
    }

    static Optional<PictureId> cover(Map<String, String> values) {
        return PictureId.parse(values.getOrDefault("cover", ""));
    }

    /// What the fields say, or what is wrong with them, by field.
    static Reading read(Map<String, String> values, List<Language> languages) {
        var faults = new LinkedHashMap<String, String>();
        var channel = ChannelCode.parse(values.getOrDefault("channel", ""));
        var number = values.getOrDefault("number", "").strip();
        var kind = Volume.Kind.parse(values.getOrDefault("kind", ""));
        var day = day(values.getOrDefault("day", ""));
        var title = text(values, "title", languages);
        if (title.isEmpty()) {
            faults.put("title-" + languages.getFirst(), "volumes.fault.title");
        }
        if (!Volume.isNumber(number)) {
            faults.put("number", "volumes.fault.number");
        }
        if (day.isEmpty()) {
            faults.put("day", "volumes.fault.day");
        }
        var cover = cover(values);
        if (cover.isEmpty() && !values.getOrDefault("cover", "").isBlank()) {
            faults.put("cover", "volumes.fault.cover");
        }
        if (channel.isEmpty() || kind.isEmpty() || day.isEmpty() || !faults.isEmpty()) {
            return new Reading(Optional.empty(), faults);
        }
        var terms = terms(values, languages);
        var lead = text(values, "lead", languages);
        return new Reading(
                Optional.of(new Volume(
                        channel.get(),
                        number,
                        kind.get(),
                        day.get(),
                        title,
                        lead,
                        items(values),
                        terms,
                        cover.orElse(null))),
                faults);
    }

    private static Map<Language, List<Volume.Term>> terms(Map<String, String> values, List<Language> languages) {
        var terms = new HashMap<Language, List<Volume.Term>>();
        for (var language : languages) {
            var words = IndexTerms.read(values.getOrDefault("terms-" + language, ""));
            if (!words.isEmpty()) {
                terms.put(language, words);
            }
        }
        return terms;
    }

    record Reading(Optional<Volume> volume, Map<String, String> faults) {}

    private static Optional<LocalDate> day(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static LocalizedText text(Map<String, String> values, String field, List<Language> languages) {
        var text = LocalizedText.none();
        for (var language : languages) {
            text = text.with(language, values.getOrDefault(field + "-" + language, ""));
        }
        return text;
    }
}
