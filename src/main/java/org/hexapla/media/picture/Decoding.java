package org.hexapla.media.picture;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.hexapla.archive.FileRefused;
import org.hexapla.kernel.Problem.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Turns the bytes of a picture into its points, never more of them than are wanted: a small file may hold a picture
/// that is larger than the memory.
@Component
public class Decoding {

    /// 12,000 by 8,000 and a little: what the largest cameras take.
    static final long MOST_PIXELS = 100_000_000L;

    /// Its reader knows no parts: the whole is in memory at once.
    private static final long MOST_PIXELS_WEBP = 40_000_000L;

    private final Semaphore atOnce = new Semaphore(2);

    Decoding() {}

    /// How large the picture is, as its file says, before anything is read of it.
    record Size(int width, int height) {

        long pixels() {
            return (long) width * height;
        }
    }

    /// @throws FileRefused if it is too large to be read, or cannot be
    Size size(InputStream bytes, String mediaType, String name) throws IOException {
        try (var input = new MemoryCacheImageInputStream(bytes)) {
            var reader = reader(mediaType);
            try {
                reader.setInput(input, true, true);
                var size = new Size(reader.getWidth(0), reader.getHeight(0));
                var most = mediaType.equals("image/webp") ? MOST_PIXELS_WEBP : MOST_PIXELS;
                if (size.pixels() > most) {
                    throw new FileRefused(
                            Category.TOO_LARGE,
                            "media.refused.pixels",
                            name,
                            size.width(),
                            size.height(),
                            most / 1_000_000);
                }
                return size;
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(e, name);
        }
    }

    /// The picture, or a part of it, with about as many points as are wanted: at least, and less than twice as
    /// many each way.
    ///
    /// @param part in points of the file as it lies; null for the whole
    /// @param wanted how many points the longer side needs
    /// @throws FileRefused if it cannot be read
    public BufferedImage read(InputStream bytes, String mediaType, String name, @Nullable Rectangle part, int wanted) {
        atOnce.acquireUninterruptibly();
        try (var input = new MemoryCacheImageInputStream(bytes)) {
            var reader = reader(mediaType);
            try {
                reader.setInput(input, true, true);
                reader.addIIOReadWarningListener((_, warning) -> requireWhole(warning, name));
                var region = part == null ? new Rectangle(reader.getWidth(0), reader.getHeight(0)) : part;
                var every = Math.max(1, Math.max(region.width, region.height) / Math.max(1, wanted));
                var how = reader.getDefaultReadParam();
                how.setSourceRegion(region);
                how.setSourceSubsampling(every, every, 0, 0);
                return plain(reader.read(0, how));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw refusal(e, name);
        } finally {
            atOnce.release();
        }
    }

    /// Readers make do with a file that ends too early; we do not.
    private static void requireWhole(String warning, String name) {
        if (warning.contains("runcated") || warning.contains("remature")) {
            throw new FileRefused(Category.MISTAKE, "media.refused.broken", name);
        }
    }

    private static FileRefused refusal(Exception reason, String name) {
        if (reason instanceof FileRefused refused) {
            return refused;
        }
        var refused = new FileRefused(Category.MISTAKE, "media.refused.broken", name);
        refused.initCause(reason);
        return refused;
    }

    /// The reader in plain Java where there are two: a picture comes from anyone.
    private static ImageReader reader(String mediaType) {
        var readers = ImageIO.getImageReadersByMIMEType(mediaType);
        while (readers.hasNext()) {
            var reader = readers.next();
            if (!mediaType.equals("image/webp") || reader.getClass().getName().startsWith("com.twelvemonkeys")) {
                return reader;
            }
        }
        throw new IllegalStateException("nothing reads " + mediaType);
    }

    /// In the colours of the web, on white where it was transparent.
    private static BufferedImage plain(BufferedImage picture) {
        var plain = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        var drawing = plain.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        drawing.drawImage(picture, 0, 0, null);
        drawing.dispose();
        return plain;
    }

    /// The picture as it is seen, whatever way the camera was held.
    public static BufferedImage upright(BufferedImage picture, int turned) {
        var width = picture.getWidth();
        var height = picture.getHeight();
        var way = switch (turned) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> null;
        };
        if (way == null) {
            return picture;
        }
        var isOnSide = turned >= 5;
        var upright = new BufferedImage(isOnSide ? height : width, isOnSide ? width : height, picture.getType());
        var drawing = upright.createGraphics();
        drawing.drawImage(picture, way, null);
        drawing.dispose();
        return upright;
    }

    /// A part of a picture that was read smaller than it is.
    ///
    /// @param part in points of the whole
    /// @param share how large it was read, of its own size
    public static BufferedImage cut(BufferedImage read, Rectangle part, double share) {
        var x = Math.min(read.getWidth() - 1, (int) (part.x * share));
        var y = Math.min(read.getHeight() - 1, (int) (part.y * share));
        var width = Math.clamp(Math.round(part.width * share), 1, read.getWidth() - x);
        var height = Math.clamp(Math.round(part.height * share), 1, read.getHeight() - y);
        return read.getSubimage(x, y, width, height);
    }

    /// The picture at another size; by halves first where it becomes much smaller, so that no point is passed over.
    public static BufferedImage scaled(BufferedImage picture, int width, int height) {
        var step = picture;
        while (step.getWidth() >= 2 * width && step.getHeight() >= 2 * height) {
            step = drawn(step, step.getWidth() / 2, step.getHeight() / 2);
        }
        return step.getWidth() == width && step.getHeight() == height ? step : drawn(step, width, height);
    }

    private static BufferedImage drawn(BufferedImage picture, int width, int height) {
        var drawn = new BufferedImage(width, height, picture.getType());
        var drawing = drawn.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        drawing.drawImage(picture, 0, 0, width, height, null);
        drawing.dispose();
        return drawn;
    }
}
