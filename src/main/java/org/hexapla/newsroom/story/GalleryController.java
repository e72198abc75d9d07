package org.hexapla.newsroom.story;

import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Manifests;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The pictures of an item as viewers of other houses leaf through them: an exhibition is a manifest.
@Controller
class GalleryController {

    private final ReadingItems reading;
    private final MediaPieces media;
    private final Manifests manifests;

    GalleryController(ReadingItems reading, MediaPieces media, Manifests manifests) {
        this.reading = reading;
        this.media = media;
        this.manifests = manifests;
    }

    @CrossOrigin(origins = "*")
    @GetMapping("/iiif/items/{id}/manifest.json")
    ResponseEntity<String> manifest(@PathVariable String id) {
        var item = reading.find(id);
        if (!reading.isForAnybody(item)) {
            throw new ItemNotFound(id);
        }
        var pictures = media.pictures(item);
        if (pictures.isEmpty()) {
            throw new ItemNotFound(id);
        }
        var site = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, Manifests.MEDIA_TYPE)
                .cacheControl(CacheControl.noCache().cachePublic())
                .body(manifests.manifest(
                        site,
                        "/iiif/items/" + id + "/manifest.json",
                        "/stories/" + id,
                        item.title(),
                        lead(item),
                        pictures));
    }

    private static LocalizedText lead(Item item) {
        var lead = LocalizedText.none();
        for (var edition : item.editions().entrySet()) {
            if (edition.getValue().isReadable()) {
                lead = lead.with(edition.getKey(), edition.getValue().copy().lead());
            }
        }
        return lead;
    }
}
