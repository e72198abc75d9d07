package org.hexapla.media.iiif;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.hexapla.archive.Archive;
import org.hexapla.media.Picture;
import org.hexapla.media.ViewedImages.Points;
import org.hexapla.media.picture.Decoding;
import org.hexapla.media.picture.Turned;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads parts of pictures out of their files, never more points than are wanted, turned as they are seen.
@Component
class PicturePoints {

    private final Archive archive;
    private final Decoding decoding;
    private final Turned turned;

    PicturePoints(Archive archive, Decoding decoding, Turned turned) {
        this.archive = archive;
        this.decoding = decoding;
        this.turned = turned;
    }

    Points of(Picture picture) {
        return (part, width, height) -> {
            // How the camera was held is asked only where something is drawn.
            var held = turned.of(picture.id());
            return held == 1
                    ? read(picture, part, Math.max(width, height))
                    : cut(upright(picture, held, (double) width / part.width), part, picture.width());
        };
    }

    private BufferedImage upright(Picture picture, int held, double share) {
        var longest = Math.max(picture.width(), picture.height());
        return Decoding.upright(read(picture, null, (int) Math.ceil(longest * share)), held);
    }

    private BufferedImage read(Picture picture, @Nullable Rectangle part, int wanted) {
        var original = picture.original();
        try (var bytes = archive.read(original.file(), 0)) {
            return decoding.read(bytes, original.mediaType(), original.name(), part, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage cut(BufferedImage whole, Rectangle part, int width) {
        return Decoding.cut(whole, part, (double) whole.getWidth() / width);
    }
}
