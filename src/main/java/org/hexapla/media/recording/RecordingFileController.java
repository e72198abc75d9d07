package org.hexapla.media.recording;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.web.Frame;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.kept.Served;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Recordings and their words as players get them, in ranges where they ask for such.
@Controller
class RecordingFileController {

    private static final String FILE = "/recordings/{sha256:[0-9a-f]{64}}/{name}";

    private final Archive archive;
    private final RecordingTable table;
    private final TrackTable tracks;
    private final Recordings recordings;
    private final Served served;

    RecordingFileController(
            Archive archive, RecordingTable table, TrackTable tracks, Recordings recordings, Served served) {
        this.archive = archive;
        this.table = table;
        this.tracks = tracks;
        this.recordings = recordings;
        this.served = served;
    }

    @GetMapping(FILE)
    ResponseEntity<Resource> file(HttpServletRequest request, @PathVariable String sha256) {
        var id = new FileId(sha256);
        var kept = kept(request, id);
        var file = archive.find(id).orElseThrow(MediaNotFound::new);
        return served.answer(file, kept).body(served.bytes(file));
    }

    /// Without a method of its own, the whole file would be read for its size.
    @RequestMapping(path = FILE, method = RequestMethod.HEAD)
    ResponseEntity<Void> head(HttpServletRequest request, @PathVariable String sha256) {
        var id = new FileId(sha256);
        var kept = kept(request, id);
        var file = archive.find(id).orElseThrow(MediaNotFound::new);
        return served.answer(file, kept)
                .header("Accept-Ranges", "bytes")
                .contentLength(file.bytes())
                .build();
    }

    private CacheControl kept(HttpServletRequest request, FileId file) {
        var recording = table.of(file).flatMap(recordings::find).orElseThrow(MediaNotFound::new);
        return served.keptFor(recording.rights(), Frame.of(request).visitor());
    }

    /// The words under the address of their version; the address of an older one gives the words as they are now, but
    /// is not kept.
    @GetMapping("/recordings/{id:\\d{1,18}}/words/{language:[a-z]{2,3}(?:-[A-Za-z0-9]+)*?}-{version:\\d{1,6}}.vtt")
    ResponseEntity<byte[]> words(
            HttpServletRequest request,
            @PathVariable String id,
            @PathVariable String language,
            @PathVariable int version) {
        var recording = RecordingId.parse(id).flatMap(recordings::find).orElseThrow(MediaNotFound::new);
        var kept = served.keptFor(recording.rights(), Frame.of(request).visitor());
        var words = Language.parse(language)
                .flatMap(tag -> tracks.find(recording.id(), tag))
                .orElseThrow(MediaNotFound::new);
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "vtt", StandardCharsets.UTF_8))
                .cacheControl(words.version() == version ? kept : CacheControl.noCache())
                .eTag("\"" + id + "-" + language + "-" + words.version() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .body(words.body().getBytes(StandardCharsets.UTF_8));
    }
}
