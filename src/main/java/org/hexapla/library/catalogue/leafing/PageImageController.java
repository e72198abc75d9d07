package org.hexapla.library.catalogue.leafing;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.hexapla.archive.DrawnPages;
import org.hexapla.archive.FileId;
import org.hexapla.media.ViewedImages;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/// Pages of documents for viewers, by the IIIF Image API 3.0: under the digest of their file, so that an address never
/// gives another page. Whether anybody may have them is asked each time, and at least daily by who keeps a copy.
@Controller
@CrossOrigin(
        origins = "*",
        exposedHeaders = {HttpHeaders.LINK, HttpHeaders.ETAG})
@RequestMapping("/iiif/pages/{sha256:[0-9a-f]{64}}/{number:\\d{1,5}}")
class PageImageController {

    static final List<Integer> WIDTHS = List.of(240, 480, 960);

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Leafing leafing;
    private final DrawnPages pages;
    private final ViewedImages images;

    PageImageController(Leafing leafing, DrawnPages pages, ViewedImages images) {
        this.leafing = leafing;
        this.pages = pages;
        this.images = images;
    }

    /// Where a page answers viewers, after the site's address.
    static String address(FileId file, int number) {
        return "/iiif/pages/" + file + "/" + number;
    }

    @GetMapping({"", "/"})
    ResponseEntity<Void> base(@PathVariable String sha256, @PathVariable int number) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, address(new FileId(sha256), number) + "/info.json")
                .build();
    }

    @GetMapping("/info.json")
    ResponseEntity<byte[]> information(
            ServletWebRequest request, @PathVariable String sha256, @PathVariable int number) {
        return images.information(request, viewed(new FileId(sha256), number));
    }

    @GetMapping("/{region}/{size}/{rotation}/{quality:[a-z]{1,10}}.{format:[a-z0-9]{1,5}}")
    ResponseEntity<byte[]> part(
            ServletWebRequest request,
            @PathVariable String sha256,
            @PathVariable int number,
            @ModelAttribute ViewedImages.Asked asked) {
        return images.part(request, viewed(new FileId(sha256), number), asked);
    }

    private ViewedImages.Viewed viewed(FileId file, int number) {
        var size = leafing.size(file, number);
        var key = file + "-" + number;
        return new ViewedImages.Viewed(
                address(file, number),
                key,
                key,
                new ViewedImages.Size(size.width(), size.height()),
                sizes(size).toList(),
                "",
                KEPT,
                (part, _, _) -> cut(pages.page(file, number), part, size));
    }

    private static Stream<ViewedImages.Size> sizes(DrawnPages.Size whole) {
        return WIDTHS.stream()
                .filter(width -> width < whole.width())
                .map(width -> new ViewedImages.Size(
                        width, Math.max(1, Math.round((float) whole.height() * width / whole.width()))));
    }

    private static BufferedImage cut(BufferedImage page, Rectangle part, DrawnPages.Size size) {
        var within = new Rectangle(page.getWidth(), page.getHeight());
        var asked = part.width == size.width() && part.height == size.height() ? within : part.intersection(within);
        return page.getSubimage(asked.x, asked.y, asked.width, asked.height);
    }
}
