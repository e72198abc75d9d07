package org.hexapla.newsroom.community;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileRefused;
import org.hexapla.kernel.Messages;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.hexapla.newsroom.Channels;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriUtils;

/// The files of a closed channel.
@Controller
@RequestMapping("/{lang}/channels/{code}/files")
class FilesController {

    private final SharingFiles sharing;
    private final Archive archive;
    private final Channels channels;
    private final People people;

    FilesController(SharingFiles sharing, Archive archive, Channels channels, People people) {
        this.sharing = sharing;
        this.archive = archive;
        this.channels = channels;
        this.people = people;
    }

    @GetMapping
    ModelAndView files(Page page, @PathVariable String code) {
        return shown(page, code, "");
    }

    @GetMapping("/{id:\\d{1,15}}/{name}")
    ResponseEntity<InputStreamResource> file(@PathVariable String code, @PathVariable long id) throws IOException {
        var file = sharing.find(code, id);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .contentLength(file.bytes())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(file.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(new InputStreamResource(archive.read(file.file(), 0)));
    }

    @PostMapping
    ModelAndView share(
            Page page,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String title,
            @RequestParam MultipartFile file)
            throws IOException {
        var name = Optional.ofNullable(file.getOriginalFilename()).orElse("").replaceFirst(".*[/\\\\]", "");
        try (var bytes = file.getInputStream()) {
            sharing.share(code, title, name, bytes);
        } catch (FileRefused refused) {
            var fault = Messages.text(
                    page.language(), refused.key(), refused.arguments().toArray());
            var view = shown(page, code, fault);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        return SeeOther.at(page.to("/channels/" + code + "/files"));
    }

    @PostMapping("/{id:\\d{1,15}}/remove")
    ModelAndView remove(Page page, @PathVariable String code, @PathVariable long id) {
        sharing.remove(code, id);
        return SeeOther.at(page.to("/channels/" + code + "/files"));
    }

    private ModelAndView shown(Page page, String code, String fault) {
        var channel = sharing.channel(code);
        var lines = sharing.of(channel).stream()
                .map(file -> new FilesView.Line(
                        file.id(),
                        file.title(),
                        channel.path() + "/files/" + file.id() + "/"
                                + UriUtils.encodePathSegment(file.name(), StandardCharsets.UTF_8),
                        file.bytes(),
                        people.find(file.by()).map(Person::name).orElse(""),
                        file.at()))
                .toList();
        var view = new FilesView(channel, lines, channels.isEditor(), fault);
        return page.through("newsroom/sharedFiles", "view", view);
    }
}
