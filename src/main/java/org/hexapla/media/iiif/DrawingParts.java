package org.hexapla.media.iiif;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.concurrent.Semaphore;
import org.hexapla.media.ViewedImages.Viewed;
import org.hexapla.media.picture.Decoding;
import org.hexapla.media.picture.Encoding;
import org.springframework.stereotype.Component;

/// Draws the part of a picture that a viewer asks for. What was drawn lately is kept: a viewer asks for the same tiles
/// as the one before it.
@Component
class DrawingParts {

    private static final long KEPT_BYTES = 64_000_000L;

    private final Semaphore atOnce = new Semaphore(4);

    private final Cache<String, byte[]> drawn = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((String address, byte[] bytes) -> bytes.length)
            .build();

    byte[] draw(Viewed viewed, ImageRequest request) {
        var canonical = request.canonical(viewed.size().width(), viewed.size().height());
        var key = viewed.key() + "/" + canonical;
        var known = drawn.getIfPresent(key);
        if (known != null) {
            return known;
        }
        // Drawn outside the cache, which would let others wait who ask for something else.
        var bytes = bounded(viewed, request);
        drawn.put(key, bytes);
        return bytes;
    }

    /// As many as the machine has cores for; the others wait their turn, and each holds one picture at most.
    private byte[] bounded(Viewed viewed, ImageRequest request) {
        atOnce.acquireUninterruptibly();
        try {
            return encoded(viewed, request);
        } finally {
            atOnce.release();
        }
    }

    private static byte[] encoded(Viewed viewed, ImageRequest request) {
        var read = viewed.points().read(request.part(), request.width(), request.height());
        var part = Decoding.scaled(read, request.width(), request.height());
        var done = coloured(rotated(part, request), request.quality());
        return switch (request.format()) {
            case "png" -> Encoding.png(done);
            case "webp" -> Encoding.webp(done);
            default -> Encoding.jpeg(done);
        };
    }

    private static BufferedImage rotated(BufferedImage picture, ImageRequest request) {
        if (request.rotation() == 0 && !request.isMirrored()) {
            return picture;
        }
        var isOnSide = request.rotation() % 180 != 0;
        var width = isOnSide ? picture.getHeight() : picture.getWidth();
        var height = isOnSide ? picture.getWidth() : picture.getHeight();
        var way = new AffineTransform();
        way.translate(width / 2.0, height / 2.0);
        way.quadrantRotate(request.rotation() / 90);
        if (request.isMirrored()) {
            way.scale(-1, 1);
        }
        way.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        var rotated = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = rotated.createGraphics();
        drawing.drawImage(picture, way, null);
        drawing.dispose();
        return rotated;
    }

    private static BufferedImage coloured(BufferedImage picture, ImageRequest.Quality quality) {
        return switch (quality) {
            case DEFAULT, COLOR -> picture;
            case GRAY -> in(picture, BufferedImage.TYPE_BYTE_GRAY);
            case BITONAL -> in(picture, BufferedImage.TYPE_BYTE_BINARY);
        };
    }

    /// The writer of WebP knows nothing but colours of three parts.
    private static BufferedImage in(BufferedImage picture, int type) {
        var other = new BufferedImage(picture.getWidth(), picture.getHeight(), type);
        var drawing = other.createGraphics();
        drawing.drawImage(picture, 0, 0, null);
        drawing.dispose();
        var colours = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var again = colours.createGraphics();
        again.drawImage(other, 0, 0, null);
        again.dispose();
        return colours;
    }
}
