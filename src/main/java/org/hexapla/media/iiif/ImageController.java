package org.hexapla.media.iiif;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.web.Frame;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.kept.Served;
import org.hexapla.media.picture.Turned;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The IIIF Image API 3.0, level 2, for pictures that anybody may see.
@Controller
@CrossOrigin(
        origins = "*",
        exposedHeaders = {HttpHeaders.LINK, HttpHeaders.ETAG})
@RequestMapping("/iiif/3/{id:\\d{1,18}}")
class ImageController {

    private static final String CONTEXT = "http://iiif.io/api/image/3/context.json";
    private static final String PROFILE = "<http://iiif.io/api/image/3/level2.json>;rel=\"profile\"";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Pictures pictures;
    private final Turned turned;
    private final DrawingParts parts;
    private final Served served;

    ImageController(Pictures pictures, Turned turned, DrawingParts parts, Served served) {
        this.pictures = pictures;
        this.turned = turned;
        this.parts = parts;
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
        var picture = picture(id);
        served.keptFor(picture.rights(), Frame.of(request.getRequest()).visitor());
        // Who asks for plain JSON gets it under its plain name.
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        var isPlain = accepted != null
                && accepted.contains(MediaType.APPLICATION_JSON_VALUE)
                && !accepted.contains("ld+json");
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_TYPE,
                        isPlain ? MediaType.APPLICATION_JSON_VALUE : "application/ld+json;profile=\"" + CONTEXT + "\"")
                .header(HttpHeaders.LINK, PROFILE)
                .cacheControl(CacheControl.noCache().cachePublic())
                .varyBy(HttpHeaders.ACCEPT)
                .eTag("\"" + id + "-" + picture.version() + (isPlain ? "p" : "") + "\"")
                .body(JSON.writeValueAsBytes(information(picture)));
    }

    private static Map<String, Object> information(Picture picture) {
        var information = new java.util.LinkedHashMap<String, Object>();
        information.put("@context", CONTEXT);
        information.put("id", address(picture));
        information.put("type", "ImageService3");
        information.put("protocol", "http://iiif.io/api/image");
        information.put("profile", "level2");
        information.put("width", picture.width());
        information.put("height", picture.height());
        information.put("maxWidth", ImageRequest.LARGEST);
        information.put("maxHeight", ImageRequest.LARGEST);
        information.put("maxArea", ImageRequest.MOST);
        information.put(
                "sizes",
                picture.renditions().stream()
                        .filter(rendition -> rendition.format().equals("jpeg"))
                        .map(rendition -> Map.of("width", rendition.width(), "height", rendition.height()))
                        .toList());
        information.put("tiles", List.of(Map.of("width", 512, "scaleFactors", List.of(1, 2, 4, 8, 16))));
        information.put("preferredFormats", List.of("webp", "jpg"));
        information.put("extraFormats", List.of("webp"));
        information.put("extraQualities", List.of("color", "gray", "bitonal"));
        information.put("extraFeatures", List.of("mirroring", "canonicalLinkHeader", "profileLinkHeader"));
        if (picture.rights().licence().startsWith("http")) {
            information.put("rights", picture.rights().licence());
        }
        return information;
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
        var picture = picture(id);
        var kept =
                served.keptFor(picture.rights(), Frame.of(request.getRequest()).visitor());
        var asked = ImageRequest.read(
                new ImageRequest.Asked(region, size, rotation, quality, format), picture.width(), picture.height());
        var canonical = asked.canonical(picture.width(), picture.height());
        var tag = "\"" + picture.original().file().sha256().substring(0, 16) + "-"
                + Integer.toHexString(canonical.hashCode()) + "\"";
        var answer = ResponseEntity.status(request.checkNotModified(tag) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(kept)
                .header(HttpHeaders.LINK, "<" + address(picture) + "/" + canonical + ">;rel=\"canonical\"")
                .header(HttpHeaders.LINK, PROFILE)
                .header("X-Content-Type-Options", "nosniff");
        if (request.isNotModified()) {
            return answer.build();
        }
        return answer.contentType(MediaType.parseMediaType("image/" + (format.equals("jpg") ? "jpeg" : format)))
                .body(parts.draw(picture, turned.of(picture.id()), asked));
    }

    private Picture picture(String id) {
        return PictureId.parse(id).flatMap(pictures::find).orElseThrow(MediaNotFound::new);
    }

    private static String address(Picture picture) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + "/iiif/3/" + picture.id();
    }
}
