package org.hexapla.media.iiif;

import java.awt.Rectangle;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.hexapla.media.ViewedImages.Asked;

/// What is asked of a picture in the words of the IIIF Image API 3.0, level 2: which part, how large, which way round,
/// in which colours and as what kind of file.
///
/// @param part in points of the whole picture
/// @param rotation 0, 90, 180 or 270 degrees clockwise
record ImageRequest(
        Rectangle part, int width, int height, boolean isMirrored, int rotation, Quality quality, String format) {

    /// The largest width and height that are given.
    static final int LARGEST = 4096;

    /// The most points that are given at once.
    static final long MOST = 12_000_000L;

    static final Set<String> FORMATS = Set.of("jpg", "png", "webp");

    private static final String NUMBER = "\\d{1,7}";
    private static final String DECIMAL = "\\d{1,3}(?:\\.\\d{1,10})?";
    private static final Pattern PIXELS = Pattern.compile("(%1$s),(%1$s),(%1$s),(%1$s)".formatted(NUMBER));
    private static final Pattern PERCENT = Pattern.compile("pct:(%1$s),(%1$s),(%1$s),(%1$s)".formatted(DECIMAL));
    private static final Pattern WIDTH = Pattern.compile("(%s),".formatted(NUMBER));
    private static final Pattern HEIGHT = Pattern.compile(",(%s)".formatted(NUMBER));
    private static final Pattern SHARE = Pattern.compile("pct:(%s)".formatted(DECIMAL));
    private static final Pattern BOX = Pattern.compile("(!?)(%1$s),(%1$s)".formatted(NUMBER));
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// In which colours.
    enum Quality {
        DEFAULT,
        COLOR,
        GRAY,
        BITONAL
    }

    /// @param width of the whole picture
    /// @throws ImageRefused if it means nothing, or more than is given
    static ImageRequest read(Asked asked, int width, int height) {
        var part = region(asked.region(), width, height);
        var size = size(asked.size(), part);
        if (size.width < 1 || size.height < 1 || size.width > part.width || size.height > part.height) {
            throw new ImageRefused(asked.size());
        }
        if (size.width > LARGEST || size.height > LARGEST || (long) size.width * size.height > MOST) {
            throw new ImageRefused(asked.size());
        }
        var isMirrored = asked.rotation().startsWith("!");
        var rotation = isMirrored ? asked.rotation().substring(1) : asked.rotation();
        if (!List.of("0", "90", "180", "270").contains(rotation)) {
            throw new ImageRefused(asked.rotation());
        }
        if (!FORMATS.contains(asked.format())) {
            throw new ImageRefused(asked.format());
        }
        return new ImageRequest(
                part,
                size.width,
                size.height,
                isMirrored,
                Integer.parseInt(rotation),
                quality(asked.quality()),
                asked.format());
    }

    private static Quality quality(String written) {
        return switch (written) {
            case "default" -> Quality.DEFAULT;
            case "color" -> Quality.COLOR;
            case "gray" -> Quality.GRAY;
            case "bitonal" -> Quality.BITONAL;
            default -> throw new ImageRefused(written);
        };
    }

    private static Rectangle region(String written, int width, int height) {
        var whole = new Rectangle(width, height);
        var region = switch (written) {
            case "full" -> whole;
            case "square" -> square(width, height);
            default -> numbers(written, width, height);
        };
        var part = region.intersection(whole);
        if (part.isEmpty()) {
            throw new ImageRefused(written);
        }
        return part;
    }

    private static Rectangle square(int width, int height) {
        var side = Math.min(width, height);
        return new Rectangle((width - side) / 2, (height - side) / 2, side, side);
    }

    private static Rectangle numbers(String written, int width, int height) {
        var pixels = PIXELS.matcher(written);
        if (pixels.matches()) {
            return new Rectangle(
                    Integer.parseInt(pixels.group(1)),
                    Integer.parseInt(pixels.group(2)),
                    Integer.parseInt(pixels.group(3)),
                    Integer.parseInt(pixels.group(4)));
        }
        var percent = PERCENT.matcher(written);
        if (percent.matches()) {
            return new Rectangle(
                    share(percent.group(1), width),
                    share(percent.group(2), height),
                    share(percent.group(3), width),
                    share(percent.group(4), height));
        }
        throw new ImageRefused(written);
    }

    private static int share(String percent, int of) {
        return new BigDecimal(percent)
                .multiply(BigDecimal.valueOf(of))
                .divide(HUNDRED, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static Rectangle size(String written, Rectangle part) {
        if (written.equals("max")) {
            return largest(part);
        }
        var share = SHARE.matcher(written);
        if (share.matches()) {
            return new Rectangle(share(share.group(1), part.width), share(share.group(1), part.height));
        }
        var width = WIDTH.matcher(written);
        if (width.matches()) {
            var wide = Integer.parseInt(width.group(1));
            return new Rectangle(wide, scaled(part.height, wide, part.width));
        }
        var height = HEIGHT.matcher(written);
        if (height.matches()) {
            var high = Integer.parseInt(height.group(1));
            return new Rectangle(scaled(part.width, high, part.height), high);
        }
        var box = BOX.matcher(written);
        if (!box.matches()) {
            throw new ImageRefused(written);
        }
        var wide = Integer.parseInt(box.group(2));
        var high = Integer.parseInt(box.group(3));
        return box.group(1).isEmpty() ? new Rectangle(wide, high) : within(part, wide, high);
    }

    private static Rectangle within(Rectangle part, int wide, int high) {
        var isWide = (long) wide * part.height <= (long) high * part.width;
        var fitting = isWide
                ? new Rectangle(wide, scaled(part.height, wide, part.width))
                : new Rectangle(scaled(part.width, high, part.height), high);
        return fitting.width > part.width ? new Rectangle(part.width, part.height) : fitting;
    }

    private static Rectangle largest(Rectangle part) {
        var share = Math.min(1, Math.min((double) LARGEST / part.width, (double) LARGEST / part.height));
        share = Math.min(share, Math.sqrt((double) MOST / ((double) part.width * part.height)));
        return new Rectangle(
                Math.max(1, (int) Math.floor(part.width * share)), Math.max(1, (int) Math.floor(part.height * share)));
    }

    private static int scaled(int side, int wanted, int of) {
        return (int) Math.max(1, Math.round((double) side * wanted / of));
    }

    /// The one address of all those that ask for the same.
    String canonical(int wholeWidth, int wholeHeight) {
        var isWhole = part.equals(new Rectangle(wholeWidth, wholeHeight));
        var region = isWhole ? "full" : part.x + "," + part.y + "," + part.width + "," + part.height;
        var most = largest(part);
        var size = width == most.width && height == most.height ? "max" : width + "," + height;
        return region + "/" + size + "/" + (isMirrored ? "!" : "") + rotation + "/"
                + quality.name().toLowerCase(java.util.Locale.ROOT) + "." + format;
    }
}
