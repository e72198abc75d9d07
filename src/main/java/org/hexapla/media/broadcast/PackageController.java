package org.hexapla.media.broadcast;

import java.nio.charset.StandardCharsets;
import org.hexapla.archive.Archive;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Recording;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.Showing;
import org.hexapla.media.kept.Served;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Packages as media organisations find them, accept their terms, and take their parts away.
@Controller
@RequestMapping("/{lang}/broadcast")
class PackageController {

    private final Packages packages;
    private final ShowingPackages showing;
    private final Recordings recordings;
    private final Archive archive;
    private final Served served;

    PackageController(
            Packages packages, ShowingPackages showing, Recordings recordings, Archive archive, Served served) {
        this.packages = packages;
        this.showing = showing;
        this.recordings = recordings;
        this.archive = archive;
        this.served = served;
    }

    @GetMapping
    ModelAndView list(Page page) {
        var offered =
                packages.offered().stream().map(row -> showing.view(row, "")).toList();
        return page.through("media/packages", "packages", offered);
    }

    @GetMapping("/{id:\\d{1,18}}")
    ModelAndView shown(Page page, @PathVariable String id) {
        var row = packages.offered(id(id));
        return page.through(
                "media/package",
                "view",
                showing.view(row, packages.acceptedFor(row).orElse("")));
    }

    @PostMapping("/{id:\\d{1,18}}/acceptance")
    ModelAndView accept(
            Page page, @PathVariable String id, @RequestParam int terms, @RequestParam String organisation) {
        packages.accept(id(id), terms, organisation);
        return SeeOther.at(page.to("/broadcast/" + id));
    }

    /// The shots and what is said, as plain text in the reader's language, or in another that stands in for it.
    @GetMapping("/{id:\\d{1,18}}/text")
    ResponseEntity<byte[]> text(Page page, @PathVariable String id) {
        var content = packages.took(id(id), "text", page.language()).content();
        var text = String.join(
                "\n\n",
                content.title().words(page.language()),
                content.shotlist().words(page.language()),
                content.script().words(page.language()));
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment("package-" + id + ".txt"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    /// A picture, with its words in it.
    @GetMapping("/{id:\\d{1,18}}/picture/{number:\\d{1,18}}")
    ModelAndView picture(Page page, @PathVariable String id, @PathVariable String number) {
        packages.took(id(id), "picture:" + number, page.language());
        return SeeOther.at(page.to("/pictures/" + number + "/download"));
    }

    @GetMapping("/{id:\\d{1,18}}/recording/{number:\\d{1,18}}")
    ResponseEntity<Resource> recording(Page page, @PathVariable String id, @PathVariable String number) {
        packages.took(id(id), "recording:" + number, page.language());
        var original = RecordingId.parse(number)
                .flatMap(recordings::find)
                .filter(recording -> recording.showing() != Showing.ENDED)
                .map(Recording::original)
                .orElseThrow(MediaNotFound::new);
        var file = archive.find(original.file()).orElseThrow(MediaNotFound::new);
        return served.answer(file, CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(original.name()))
                .body(served.bytes(file));
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static PackageId id(String written) {
        return PackageId.parse(written).orElseThrow(MediaNotFound::new);
    }
}
