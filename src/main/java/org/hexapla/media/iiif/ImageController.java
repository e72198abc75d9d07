package org.hexapla.media.iiif;

import org.hexapla.kernel.web.Frame;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.ViewedImages;
import org.hexapla.media.kept.Served;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/// Pictures for viewers of other houses: those that anybody may see.
@Controller
@CrossOrigin(
        origins = "*",
        exposedHeaders = {HttpHeaders.LINK, HttpHeaders.ETAG})
@RequestMapping("/iiif/3/{id:\\d{1,18}}")
class ImageController {

    private final Pictures pictures;
    private final PicturePoints points;
    private final ViewedImages images;
    private final Served served;

    ImageController(Pictures pictures, PicturePoints points, ViewedImages images, Served served) {
        this.pictures = pictures;
        this.points = points;
        this.images = images;
        this.served = served;
    }

    @GetMapping({"", "/"})
    ResponseEntity<Void> base(@PathVariable String id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, "/iiif/3/" + id + "/info.json")
                .build();
    }

    @GetMapping("/info.json")
    ResponseEntity<byte[]> information(ServletWebRequest request, @PathVariable String id) {
        return images.information(request, viewed(request, id));
    }

    @GetMapping("/{region}/{size}/{rotation}/{quality:[a-z]{1,10}}.{format:[a-z0-9]{1,5}}")
    ResponseEntity<byte[]> part(
            ServletWebRequest request,
            @PathVariable String id,
            @PathVariable String region,
            @PathVariable String size,
            @PathVariable String rotation,
            @PathVariable String quality,
            @PathVariable String format) {
        return images.part(
                request, viewed(request, id), new ViewedImages.Asked(region, size, rotation, quality, format));
    }

    private ViewedImages.Viewed viewed(ServletWebRequest request, String id) {
        var picture = PictureId.parse(id).flatMap(pictures::find).orElseThrow(MediaNotFound::new);
        var kept =
                served.keptFor(picture.rights(), Frame.of(request.getRequest()).visitor());
        return new ViewedImages.Viewed(
                "/iiif/3/" + picture.id(),
                id + "-" + picture.version(),
                picture.original().file().sha256(),
                new ViewedImages.Size(picture.width(), picture.height()),
                picture.renditions().stream()
                        .filter(rendition -> rendition.format().equals("jpeg"))
                        .map(rendition -> new ViewedImages.Size(rendition.width(), rendition.height()))
                        .toList(),
                picture.rights().licence(),
                kept,
                points.of(picture));
    }
}
