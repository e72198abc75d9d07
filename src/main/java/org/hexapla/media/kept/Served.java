package org.hexapla.media.kept;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.hexapla.archive.Archive;
import org.hexapla.archive.StoredFile;
import org.hexapla.kernel.web.Visitor;
import org.hexapla.media.MediaNotFound;
import org.hexapla.media.Rights;
import org.springframework.core.io.AbstractResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Files of media as browsers get them, under the rights as they stand when they are asked for. Spring cuts out the
/// ranges and answers who has the file already.
@Component
public class Served {

    private static final Duration YEAR = Duration.ofDays(365);

    private final Archive archive;
    private final Clock clock;

    Served(Archive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /// How long a file may be kept by others: never beyond its rights, and not at all while the house keeps it back.
    ///
    /// @throws MediaNotFound if this visitor may not have it
    public CacheControl keptFor(Rights rights, Visitor visitor) {
        var now = clock.instant();
        return switch (rights.on(now.atZone(ZoneOffset.UTC).toLocalDate())) {
            case SHOWN -> {
                var until = rights.until();
                var left = until == null
                        ? YEAR
                        : Duration.between(now, until.plusDays(1).atStartOfDay(ZoneOffset.UTC));
                yield left.compareTo(YEAR) >= 0
                        ? CacheControl.maxAge(YEAR).cachePublic().immutable()
                        : CacheControl.maxAge(left).cachePublic();
            }
            case KEPT_BACK -> {
                if (!visitor.isAtLeast(Visitor.Standing.STAFF)) {
                    throw new MediaNotFound();
                }
                yield CacheControl.noStore();
            }
            case ENDED -> throw new MediaNotFound();
        };
    }

    public ResponseEntity.BodyBuilder answer(StoredFile file, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .eTag('"' + file.id().sha256() + '"')
                .cacheControl(kept)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    public Bytes bytes(StoredFile file) {
        return new Bytes(archive, file);
    }

    /// A stored file to be sent, whole or in parts.
    public static final class Bytes extends AbstractResource {

        private final Archive archive;
        private final StoredFile file;

        private Bytes(Archive archive, StoredFile file) {
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
