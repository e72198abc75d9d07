package org.hexapla.media.recording;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.Shown;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.Showing;
import org.hexapla.media.ShowsRecordings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// A recording as readers play it, and its words to be read instead.
@Controller
@RequestMapping("/{lang}/recordings/{id}")
class RecordingController {

    private final Recordings recordings;
    private final TrackTable tracks;
    private final List<ShowsRecordings> others;

    RecordingController(Recordings recordings, TrackTable tracks, List<ShowsRecordings> others) {
        this.recordings = recordings;
        this.tracks = tracks;
        this.others = List.copyOf(others);
    }

    /// @param at the second from which it is played
    @GetMapping
    ModelAndView recording(Page page, @PathVariable String id, @RequestParam(defaultValue = "0") int at) {
        var recording = recording(page, id);
        return showing(page, recording, recording.playedIn(page.language()))
                .through(
                        "media/recording",
                        "recording",
                        recording,
                        "at",
                        Math.max(0, at),
                        "places",
                        others.stream()
                                .flatMap(other -> other.of(recording.id()).stream())
                                .toList(),
                        "isEditable",
                        page.visitor().isAtLeast(Visitor.Standing.STAFF));
    }

    @GetMapping("/transcript")
    ModelAndView transcript(Page page, @PathVariable String id) {
        var recording = recording(page, id);
        if (recording.showing() == Showing.ENDED) {
            throw new MediaNotFound();
        }
        var language = language(recording, page.language());
        var cues = language.flatMap(in -> tracks.find(recording.id(), in))
                .map(row -> WebVttReading.read(row.body()).words().cues())
                .orElse(List.of());
        var shown = language.orElse(page.language());
        return showing(page, recording, shown)
                .through(
                        "media/transcript",
                        "view",
                        new TranscriptView(recording, shown, !shown.equals(page.language()), cues));
    }

    /// What is not played or read counts as no more than a page.
    private static Page showing(Page page, Recording recording, Language language) {
        return recording.showing().isShown()
                ? page.showing(new Shown.Content(recording.id().item(), language))
                : page;
    }

    private static Optional<Language> language(Recording recording, Language reader) {
        return Stream.concat(
                        Stream.of(reader, Language.EN, Language.FR),
                        recording.tracks().stream().map(Recording.Track::language))
                .filter(language -> recording.track(language).isPresent())
                .findFirst();
    }

    private Recording recording(Page page, String id) {
        return RecordingId.parse(id)
                .flatMap(recordings::find)
                .filter(found ->
                        found.showing() != Showing.KEPT_BACK || page.visitor().isAtLeast(Visitor.Standing.STAFF))
                .orElseThrow(MediaNotFound::new);
    }
}
