package org.hexapla.occasions.material;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.Page;
import org.hexapla.kernel.web.SeeOther;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Materials of events: for anybody, for those who have a place, and where the staff lays them out.
@Controller
class MaterialController {

    private static final String OPEN = "/{lang}/events/{code:[a-z0-9-]+}/materials";
    private static final String OWN = "/{lang}/registrations/{token:[0-9a-f-]+}/materials";
    private static final String DESK = "/{lang}/occasions/events/{code:[a-z0-9-]+}/materials";
    private static final String FILE = "/{id:\\d{1,15}}/{name}";

    private final SharingMaterials sharing;

    MaterialController(SharingMaterials sharing) {
        this.sharing = sharing;
    }

    @GetMapping(OPEN)
    ModelAndView open(Page page, @PathVariable String code) {
        var event = sharing.toAnybody(code);
        return page.through(
                "materials/list",
                "view",
                new MaterialsView(event, sharing.open(event), event.path() + "/materials", event.path()));
    }

    @GetMapping(OPEN + FILE)
    ResponseEntity<InputStreamResource> openFile(@PathVariable String code, @PathVariable long id) throws IOException {
        return answer(SharingMaterials.file(sharing.open(sharing.toAnybody(code)), id));
    }

    /// What belongs to a series of trainings, or to one, for everybody.
    @GetMapping("/{lang}/trainings/materials/{id:\\d{1,15}}")
    ResponseEntity<InputStreamResource> ofTraining(@PathVariable long id) throws IOException {
        return answer(SharingMaterials.file(sharing.ofTrainings(), id));
    }

    @GetMapping(OWN)
    ModelAndView own(Page page, @PathVariable String token) {
        var event = sharing.toGuest(token);
        var back = "/registrations/" + token;
        return page.through(
                "materials/list", "view", new MaterialsView(event, sharing.all(event), back + "/materials", back));
    }

    @GetMapping(OWN + FILE)
    ResponseEntity<InputStreamResource> ownFile(@PathVariable String token, @PathVariable long id) throws IOException {
        return answer(SharingMaterials.file(sharing.all(sharing.toGuest(token)), id));
    }

    @GetMapping(DESK)
    ModelAndView desk(Page page, @PathVariable String code) {
        var event = sharing.toStaff(code);
        return page.through(
                "materials/desk",
                "view",
                new MaterialsView(event, sharing.all(event), event.deskPath() + "/materials", event.deskPath()));
    }

    @GetMapping(DESK + FILE)
    ResponseEntity<InputStreamResource> deskFile(@PathVariable String code, @PathVariable long id) throws IOException {
        return answer(SharingMaterials.file(sharing.all(sharing.toStaff(code)), id));
    }

    @PostMapping(DESK)
    ModelAndView add(
            Page page,
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(required = false) @Nullable MultipartFile file)
            throws IOException {
        var event = sharing.toStaff(code);
        var title = new TreeMap<Language, String>();
        for (var language : page.frame().languages()) {
            var words = fields.getFirst("title-" + language.tag());
            if (words != null && !words.isBlank()) {
                title.put(language, words.strip());
            }
        }
        var series = event.content().bonds().series();
        var isOfSeries = "series".equals(fields.getFirst("of")) && !series.isEmpty();
        sharing.add(new Material(
                0,
                isOfSeries ? null : event.code(),
                isOfSeries ? series : "",
                new LocalizedText(title),
                Language.parse(one(fields, "language")),
                Material.Audience.parse(one(fields, "audience")).orElse(Material.Audience.REGISTERED),
                content(fields, file)));
        return SeeOther.at(page.to(event.deskPath() + "/materials"));
    }

    private Material.Content content(MultiValueMap<String, String> fields, @Nullable MultipartFile file)
            throws IOException {
        if (file == null || file.isEmpty()) {
            return new Material.Link(one(fields, "address").strip());
        }
        var offered = file.getOriginalFilename();
        var name = offered == null ? "file" : offered.replaceFirst(".*[/\\\\]", "");
        try (var bytes = file.getInputStream()) {
            return sharing.receive(bytes, name);
        }
    }

    @PostMapping(DESK + "/{id:\\d{1,15}}/remove")
    ModelAndView remove(Page page, @PathVariable String code, @PathVariable long id) {
        var event = sharing.toStaff(code);
        sharing.remove(event, id);
        return SeeOther.at(page.to(event.deskPath() + "/materials"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        return Objects.requireNonNullElse(fields.getFirst(name), "");
    }

    private ResponseEntity<InputStreamResource> answer(Material.Stored file) throws IOException {
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
                .body(new InputStreamResource(sharing.read(file)));
    }
}
