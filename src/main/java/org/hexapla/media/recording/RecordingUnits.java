package org.hexapla.media.recording;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Rights;
import org.hexapla.media.Showing;
import org.hexapla.media.telling.Said;
import org.hexapla.translation.Translatable.Unit;

/// The words of a recording, piece by piece: what it is called, and each of its cues. It is told in a language when it
/// has a title and its words there.
final class RecordingUnits {

    private RecordingUnits() {}

    static String kind(Recording.Kind kind) {
        return "media-" + kind.code();
    }

    /// @param tracks its words by language
    static Said said(RecordingTable.Row row, Map<Language, WebVtt> tracks, LocalDate today) {
        var content = row.content();
        var units = new HashMap<Language, List<Unit>>();
        texts(content)
                .forEach((place, text) -> text.texts()
                        .forEach((language, words) -> units.computeIfAbsent(language, _ -> new ArrayList<>())
                                .add(new Unit(place, words))));
        tracks.forEach((language, track) -> units.computeIfAbsent(language, _ -> new ArrayList<>())
                .addAll(cues(track.cues().stream().map(WebVtt.Cue::text).toList())));
        var told = new HashSet<>(content.words().title().languages());
        told.retainAll(tracks.keySet());
        return new Said(
                row.id().item(),
                kind(row.kind()),
                title(row.id(), content.words().title()),
                "/media/recordings/" + row.id() + "#title-{language}",
                content.rights().on(today) == Showing.SHOWN,
                units,
                told);
    }

    private static LocalizedText title(RecordingId recording, LocalizedText title) {
        return title.isEmpty() ? LocalizedText.of(Language.EN, "#" + recording) : title;
    }

    private static List<Unit> cues(List<String> texts) {
        var units = new ArrayList<Unit>();
        for (var number = 0; number < texts.size(); number++) {
            if (!texts.get(number).isBlank()) {
                units.add(new Unit(place(number), texts.get(number).strip()));
            }
        }
        return units;
    }

    private static String place(int number) {
        return "c" + number;
    }

    /// The words of a language with its cues at the places of the source's. Where there are as many, each has its own;
    /// where the language is divided otherwise, each is with the one that runs while it begins.
    static List<Unit> besides(List<Unit> own, WebVtt track, WebVtt source) {
        if (track.cues().size() == source.cues().size()) {
            return own;
        }
        var texts = new ArrayList<String>();
        source.cues().forEach(_ -> texts.add(""));
        for (var cue : track.cues()) {
            var at = running(source, cue);
            texts.set(at, (texts.get(at) + "\n" + cue.text()).strip());
        }
        var units = new ArrayList<>(
                own.stream().filter(unit -> !unit.place().matches("c\\d+")).toList());
        units.addAll(cues(texts));
        return units;
    }

    private static int running(WebVtt source, WebVtt.Cue cue) {
        var at = 0;
        for (var number = 0; number < source.cues().size(); number++) {
            if (source.cues().get(number).start() <= cue.start()) {
                at = number;
            }
        }
        return at;
    }

    /// The words of another language at the times of the source; what has none there is left out.
    static WebVtt timed(WebVtt source, Map<String, String> words) {
        var cues = new ArrayList<WebVtt.Cue>();
        for (var number = 0; number < source.cues().size(); number++) {
            var cue = source.cues().get(number);
            var said = words.getOrDefault(place(number), "").strip();
            if (!said.isEmpty()) {
                cues.add(new WebVtt.Cue(cue.name(), cue.start(), cue.end(), cue.settings(), said));
            }
        }
        return new WebVtt(source.head(), cues);
    }

    /// The same with words of a language; what is not among them stays.
    static RecordingContent translated(RecordingContent content, Language language, Map<String, String> words) {
        var texts = texts(content);
        words.forEach((place, said) ->
                texts.computeIfPresent(place, (_, text) -> said.isBlank() ? text : text.with(language, said)));
        var rights = content.rights();
        return new RecordingContent(
                new Recording.Words(
                        texts.getOrDefault("title", LocalizedText.none()),
                        texts.getOrDefault("description", LocalizedText.none()),
                        texts.getOrDefault("credit", LocalizedText.none())),
                new Rights(
                        rights.holder(),
                        rights.licence(),
                        texts.getOrDefault("terms", LocalizedText.none()),
                        rights.until(),
                        rights.isReleased()),
                content.seconds(),
                content.spoken(),
                content.poster());
    }

    private static Map<String, LocalizedText> texts(RecordingContent content) {
        var texts = new LinkedHashMap<String, LocalizedText>();
        texts.put("title", content.words().title());
        texts.put("description", content.words().description());
        texts.put("credit", content.words().credit());
        texts.put("terms", content.rights().terms());
        return texts;
    }
}
