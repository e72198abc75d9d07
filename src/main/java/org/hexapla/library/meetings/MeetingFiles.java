package org.hexapla.library.meetings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hexapla.archive.Archive;
import org.hexapla.archive.FileId;
import org.hexapla.archive.PagePictures;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// What stands beside the forms: the file, page by page, for those who decide.
@Component
public class MeetingFiles {

    private final Archive archive;
    private final PagePictures pictures;

    MeetingFiles(Archive archive, PagePictures pictures) {
        this.archive = archive;
        this.pictures = pictures;
    }

    public int pages(String file) {
        var text = archive.text(new FileId(file)).orElse("");
        return Math.max(1, text.replaceFirst("\\f\\s*$", "").split("\f", -1).length);
    }

    public ResponseEntity<byte[]> picture(String file, int number) throws IOException, InterruptedException {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(pictures.png(new FileId(file), number));
    }

    public ResponseEntity<Resource> whole(String file, String name) throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(new InputStreamResource(archive.read(new FileId(file), 0)));
    }
}
