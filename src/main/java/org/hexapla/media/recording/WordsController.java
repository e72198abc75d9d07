package org.hexapla.media.recording;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.Fields;
import org.hexapla.media.telling.Weight;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// The page on which the words of a recording are written in a language: sent as a file, or row by row.
@Controller
@RequestMapping("/{lang}/media/recordings/{id}/words/{language}")
class WordsController {

    private static final int MOST_ROWS = 3000;
    private static final long LARGEST_FILE = 2_000_000L;
    private static final int LATEST_SHIFT = 36_000;

    private final DescribingRecordings describing;
    private final Recordings recordings;

    WordsController(DescribingRecordings describing, Recordings recordings) {
        this.describing = describing;
        this.recordings = recordings;
    }

    @GetMapping
    ModelAndView filled(Page page, @PathVariable String id, @PathVariable String language) {
        var recording = recording(id);
        var in = language(language);
        var known = describing.words(recording.id(), in);
        var words = known.map(row -> WebVttReading.read(row.body()).words()).orElse(new WebVtt("", List.of()));
        var version = known.map(TrackTable.Row::version).orElse(0);
        return page.through(
                "media/words", "form", new WordsForm(recording, in, version, words.head(), rows(words), "", List.of()));
    }

    @PostMapping
    ModelAndView write(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int version,
            @RequestParam Map<String, String> fields) {
        var rows = new ArrayList<WordsForm.Row>();
        for (var i = 0; i < MOST_ROWS && fields.containsKey("c" + i + "-start"); i++) {
            var row = row(fields, "c" + i + "-");
            if (!row.isEmpty() && !fields.containsKey("c" + i + "-remove")) {
                rows.add(row);
            }
        }
        var head = fields.getOrDefault("head", "").replace("\r\n", "\n").strip();
        var text = "WEBVTT\n\n" + (head.isEmpty() ? "" : head + "\n\n")
                + rows.stream().map(WordsForm.Row::written).collect(Collectors.joining());
        var read = WebVttReading.read(text);
        if (!read.isGood()) {
            return refused(
                    page, new WordsForm(recording(id), language(language), version, head, rows, text, read.faults()));
        }
        describing.write(
                recording(id).id(), language(language), version, read.words(), new Fields(fields, List.of()).weight());
        return SeeOther.at(page.to("/media/recordings/" + id + "/words/" + language));
    }

    /// Takes a file in the place of what is there.
    @PostMapping("/file")
    ModelAndView take(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int version,
            @RequestParam MultipartFile file)
            throws IOException {
        describing.requireEditor();
        if (file.getSize() > LARGEST_FILE) {
            throw new org.hexapla.archive.FileRefused(
                    org.hexapla.kernel.Problem.Category.TOO_LARGE, "media.vtt.large", LARGEST_FILE / 1_000_000);
        }
        return taken(page, id, language, version, new String(file.getBytes(), StandardCharsets.UTF_8));
    }

    /// Takes the text of a file that was mended on the page.
    @PostMapping("/text")
    ModelAndView mend(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int version,
            @RequestParam String text) {
        return taken(page, id, language, version, text.replace("\r\n", "\n"));
    }

    private ModelAndView taken(Page page, String id, String language, int version, String text) {
        var read = WebVttReading.read(text);
        if (!read.isGood()) {
            return refused(
                    page,
                    new WordsForm(recording(id), language(language), version, "", List.of(), text, read.faults()));
        }
        describing.write(recording(id).id(), language(language), version, read.words());
        return SeeOther.at(page.to("/media/recordings/" + id + "/words/" + language));
    }

    /// Moves all times.
    ///
    /// @param by so many seconds later; earlier where it is negative
    @PostMapping("/shift")
    ModelAndView shift(
            Page page,
            @PathVariable String id,
            @PathVariable String language,
            @RequestParam int version,
            @RequestParam BigDecimal by) {
        var recording = recording(id);
        var in = language(language);
        var milliseconds = Math.clamp(by.movePointRight(3).longValue(), -1000L * LATEST_SHIFT, 1000L * LATEST_SHIFT);
        describing.words(recording.id(), in).ifPresent(known -> {
            var shifted = WebVttReading.read(known.body()).words().shifted(milliseconds);
            if (!shifted.cues().isEmpty()) {
                describing.write(recording.id(), in, version, shifted, Weight.SLIGHT);
            }
        });
        return SeeOther.at(page.to("/media/recordings/" + id + "/words/" + language));
    }

    private static ModelAndView refused(Page page, WordsForm form) {
        var view = page.through("media/words", "form", form);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static List<WordsForm.Row> rows(WebVtt words) {
        return words.cues().stream().map(WordsForm.Row::of).toList();
    }

    private static WordsForm.Row row(Map<String, String> fields, String prefix) {
        return new WordsForm.Row(
                fields.getOrDefault(prefix + "name", ""),
                fields.getOrDefault(prefix + "start", ""),
                fields.getOrDefault(prefix + "end", ""),
                fields.getOrDefault(prefix + "settings", ""),
                fields.getOrDefault(prefix + "text", "").replace("\r\n", "\n"));
    }

    private Recording recording(String id) {
        describing.requireEditor();
        return RecordingId.parse(id).flatMap(recordings::find).orElseThrow(MediaNotFound::new);
    }

    private static Language language(String tag) {
        return Language.parse(tag).orElseThrow(MediaNotFound::new);
    }
}
