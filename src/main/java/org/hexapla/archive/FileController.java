package org.hexapla.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/// Stored files as browsers get them. Spring cuts out the ranges and answers who has the file already.
///
/// An address never gives other bytes than it once gave, so a range that continues an earlier answer always fits it.
@Controller
class FileController {

    private static final String ADDRESS = "/files/{sha256}/{name}";

    /// A file comes from anyone: its scripts must not run as if they were ours.
    private static final String LOCKED_UP = "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

    /// Browsers show PDF by a program of their own, which a locked-up page may not start.
    private static final String VIEWED =
            "script-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private static final CacheControl FOR_EVERYBODY =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Archive archive;
    private final OpenFiles open;

    FileController(Archive archive, OpenFiles open) {
        this.archive = archive;
        this.open = open;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<Resource> file(@PathVariable String sha256, @PathVariable String name) {
        var file = find(sha256);
        return headers(file, name).body(new Bytes(archive, file));
    }

    /// Without a method of its own, the whole file would be read for its size.
    @RequestMapping(path = ADDRESS, method = RequestMethod.HEAD)
    ResponseEntity<Void> head(@PathVariable String sha256, @PathVariable String name) {
        var file = find(sha256);
        return headers(file, name)
                .header(HttpHeaders.ACCEPT_RANGES, "bytes")
                .contentLength(file.bytes())
                .build();
    }

    private StoredFile find(String sha256) {
        if (!FileId.isWellFormed(sha256)) {
            throw new FileNotFound();
        }
        var file = new FileId(sha256);
        if (!open.isForWhoAsks(file)) {
            throw new FileNotFound();
        }
        return archive.find(file).orElseThrow(FileNotFound::new);
    }

    private ResponseEntity.BodyBuilder headers(StoredFile file, String name) {
        var isPdf = file.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag('"' + file.id().sha256() + '"')
                .cacheControl(open.isOpen(file.id()) ? FOR_EVERYBODY : CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", isPdf ? VIEWED : LOCKED_UP);
    }

    private static final class Bytes extends AbstractResource {

        private final Archive archive;
        private final StoredFile file;

        Bytes(Archive archive, StoredFile file) {
            this.archive = archive;
            this.file = file;
        }

        @Override
        public String getDescription() {
            return "stored file " + file.id();
        }

        @Override
        public boolean exists() {
            return true;
        }

        @Override
        public long contentLength() {
            return file.bytes();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return archive.read(file.id(), 0);
        }
    }
}
