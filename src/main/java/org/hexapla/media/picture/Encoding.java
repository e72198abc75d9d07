package org.hexapla.media.picture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Turns points into the bytes of a file.
public final class Encoding {

    private Encoding() {}

    public static byte[] jpeg(BufferedImage picture) {
        return write(picture, "image/jpeg", 0.85f, "JPEG");
    }

    public static byte[] webp(BufferedImage picture) {
        return write(picture, "image/webp", 0.8f, "Lossy");
    }

    public static byte[] png(BufferedImage picture) {
        return write(picture, "image/png", 0, "");
    }

    private static byte[] write(BufferedImage picture, String mediaType, float quality, String way) {
        var bytes = new ByteArrayOutputStream();
        var writer = writer(mediaType);
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            var how = writer.getDefaultWriteParam();
            if (!way.isEmpty()) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionType(way);
                how.setCompressionQuality(quality);
            }
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static ImageWriter writer(String mediaType) {
        var writers = ImageIO.getImageWritersByMIMEType(mediaType);
        if (!writers.hasNext()) {
            throw new IllegalStateException("nothing writes " + mediaType);
        }
        return writers.next();
    }
}
