package org.hexapla.media.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/// Pictures that a test draws for itself; each number gives another file.
public final class Drawn {

    private Drawn() {}

    /// The left half is of a colour that the number says, the right half is white.
    public static BufferedImage picture(int number, int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = picture.createGraphics();
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(new Color(number * 7919 & 0x7fffff));
        drawing.fillRect(0, 0, width / 2, height);
        drawing.dispose();
        return picture;
    }

    public static byte[] jpeg(int number, int width, int height) {
        return Encoding.jpeg(picture(number, width, height));
    }

    /// As a camera writes it that was held on its side at a place that it knows.
    static byte[] fromACamera(int number, int width, int height) throws IOException {
        var exif = new TiffOutputSet();
        exif.getOrCreateRootDirectory().add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) 6);
        exif.setGpsInDegrees(36.8, -1.3);
        exif.getOrCreateGpsDirectory();
        var out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(jpeg(number, width, height), out, exif);
        return out.toByteArray();
    }

    public static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
