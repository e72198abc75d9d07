package org.hexapla.media.iiif;

import java.util.LinkedHashMap;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Messages;
import org.hexapla.media.Manifests;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Manifests of single pictures, and a collection of the latest, by the IIIF Presentation API 3.0.
@Controller
@CrossOrigin(origins = "*")
class ManifestController {

    private static final int MOST = 100;

    private final Pictures pictures;
    private final WritingManifests manifests;

    ManifestController(Pictures pictures, WritingManifests manifests) {
        this.pictures = pictures;
        this.manifests = manifests;
    }

    @GetMapping("/iiif/pictures/{id}/manifest.json")
    ResponseEntity<String> manifest(@PathVariable String id) {
        var picture = PictureId.parse(id)
                .flatMap(pictures::find)
                .filter(found -> found.showing().isShown())
                .orElseThrow(MediaNotFound::new);
        return answer(manifests.manifest(
                site(),
                "/iiif/pictures/" + id + "/manifest.json",
                "/pictures/" + id,
                picture.title(),
                picture.words().alternative(),
                List.of(picture)));
    }

    @GetMapping("/iiif/collection.json")
    ResponseEntity<String> collection() {
        var parts = new LinkedHashMap<String, LocalizedText>();
        pictures.find("", Language.EN, MOST).stream()
                .filter(picture -> picture.showing().isShown())
                .forEach(picture ->
                        parts.put(site() + "/iiif/pictures/" + picture.id() + "/manifest.json", picture.title()));
        var label = LocalizedText.none();
        for (var language : Language.OFFICIAL) {
            label = label.with(language, Messages.text(language, "media.pictures"));
        }
        return answer(manifests.collection(site() + "/iiif/collection.json", label, parts));
    }

    private static ResponseEntity<String> answer(String json) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Manifests.MEDIA_TYPE)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(json);
    }

    private static String site() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
