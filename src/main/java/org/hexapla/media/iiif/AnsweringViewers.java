package org.hexapla.media.iiif;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.media.ViewedImages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/// The IIIF Image API 3.0, level 2.
@Component
class AnsweringViewers implements ViewedImages {

    private static final String CONTEXT = "http://iiif.io/api/image/3/context.json";
    private static final String PROFILE = "<http://iiif.io/api/image/3/level2.json>;rel=\"profile\"";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final DrawingParts parts;

    AnsweringViewers(DrawingParts parts) {
        this.parts = parts;
    }

    @Override
    public ResponseEntity<byte[]> information(ServletWebRequest request, Viewed viewed) {
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
                .eTag("\"" + viewed.version() + (isPlain ? "p" : "") + "\"")
                .body(JSON.writeValueAsBytes(information(viewed)));
    }

    private static Map<String, Object> information(Viewed viewed) {
        var information = new LinkedHashMap<String, Object>();
        information.put("@context", CONTEXT);
        information.put("id", address(viewed));
        information.put("type", "ImageService3");
        information.put("protocol", "http://iiif.io/api/image");
        information.put("profile", "level2");
        information.put("width", viewed.size().width());
        information.put("height", viewed.size().height());
        information.put("maxWidth", ImageRequest.LARGEST);
        information.put("maxHeight", ImageRequest.LARGEST);
        information.put("maxArea", ImageRequest.MOST);
        information.put(
                "sizes",
                viewed.sizes().stream()
                        .map(size -> Map.of("width", size.width(), "height", size.height()))
                        .toList());
        information.put("tiles", List.of(Map.of("width", 512, "scaleFactors", List.of(1, 2, 4, 8, 16))));
        information.put("preferredFormats", List.of("webp", "jpg"));
        information.put("extraFormats", List.of("webp"));
        information.put("extraQualities", List.of("color", "gray", "bitonal"));
        information.put("extraFeatures", List.of("mirroring", "canonicalLinkHeader", "profileLinkHeader"));
        if (viewed.licence().startsWith("http")) {
            information.put("rights", viewed.licence());
        }
        return information;
    }

    @Override
    public ResponseEntity<byte[]> part(ServletWebRequest request, Viewed viewed, Asked asked) {
        var size = viewed.size();
        var read = ImageRequest.read(asked, size.width(), size.height());
        var canonical = read.canonical(size.width(), size.height());
        var tag = "\"" + viewed.key() + "-" + Integer.toHexString(canonical.hashCode()) + "\"";
        var answer = ResponseEntity.status(request.checkNotModified(tag) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .eTag(tag)
                .cacheControl(viewed.kept())
                .header(HttpHeaders.LINK, "<" + address(viewed) + "/" + canonical + ">;rel=\"canonical\"")
                .header(HttpHeaders.LINK, PROFILE)
                .header("X-Content-Type-Options", "nosniff");
        if (request.isNotModified()) {
            return answer.build();
        }
        var format = read.format();
        return answer.contentType(MediaType.parseMediaType("image/" + (format.equals("jpg") ? "jpeg" : format)))
                .body(parts.draw(viewed, read));
    }

    private static String address(Viewed viewed) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString() + viewed.address();
    }
}
