package org.hexapla.media.picture;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.web.Frame;
import org.hexapla.kernel.web.Page;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
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

/// The points of pictures as browsers get them: small ones under addresses that never give another, and the whole one
/// to be taken away, with its words in it and without the place where it was taken.
@Controller
class PictureFileController {

    private final Archive archive;
    private final PictureTable table;
    private final RenditionTable renditions;
    private final Pictures pictures;
    private final Decoding decoding;
    private final Served served;

    PictureFileController(
            Archive archive,
            PictureTable table,
            RenditionTable renditions,
            Pictures pictures,
            Decoding decoding,
            Served served) {
        this.archive = archive;
        this.table = table;
        this.renditions = renditions;
        this.pictures = pictures;
        this.decoding = decoding;
        this.served = served;
    }

    @GetMapping("/pictures/{sha256:[0-9a-f]{64}}/{width:\\d{1,5}}.{format:jpg|webp}")
    ResponseEntity<Resource> rendition(
            HttpServletRequest request,
            @PathVariable String sha256,
            @PathVariable int width,
            @PathVariable String format) {
        var file = new FileId(sha256);
        var picture = table.of(file).flatMap(pictures::find).orElseThrow(MediaNotFound::new);
        var kept = served.keptFor(picture.rights(), Frame.of(request).visitor());
        var blob = renditions
                .blob(file, format.equals("jpg") ? "jpeg" : format, width)
                .flatMap(archive::find)
                .orElseThrow(MediaNotFound::new);
        return served.answer(blob, kept).body(served.bytes(blob));
    }

    @GetMapping("/{lang}/pictures/{id}/download")
    ResponseEntity<byte[]> whole(Page page, @PathVariable String id) throws IOException {
        var picture = PictureId.parse(id).flatMap(pictures::find).orElseThrow(MediaNotFound::new);
        served.keptFor(picture.rights(), page.visitor());
        var name = ContentDisposition.attachment()
                .filename("picture-" + id + ".jpg")
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(WritingWordsIn.jpeg(plain(picture), picture, page.language()));
    }

    /// The whole picture without what the camera wrote; a JPEG that stands upright keeps its very points.
    private byte[] plain(Picture picture) throws IOException {
        var original = picture.original();
        var turned = table.find(List.of(picture.id())).values().stream()
                .map(row -> row.brought().turned())
                .findFirst()
                .orElse(1);
        try (var bytes = archive.read(original.file(), 0)) {
            if (original.mediaType().equals(MediaType.IMAGE_JPEG_VALUE) && turned == 1) {
                var plain = new ByteArrayOutputStream();
                new ExifRewriter().removeExifMetadata(bytes, plain);
                return plain.toByteArray();
            }
            var longest = Math.max(picture.width(), picture.height());
            var whole = decoding.read(bytes, original.mediaType(), original.name(), null, longest);
            return Encoding.jpeg(Decoding.upright(whole, turned));
        }
    }
}
