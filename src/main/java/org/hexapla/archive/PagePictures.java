package org.hexapla.archive;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/// Pages of a PDF as pictures, for a page that runs no program of a browser to show one.
@Component
public class PagePictures {

    /// A page of A4 is then some 900 pixels wide: legible beside a form.
    private static final float DOTS_PER_INCH = 110;

    private static final float LARGEST_SIDE = 2000;

    /// A picture needs some megabytes while it is drawn.
    private final Semaphore atOnce = new Semaphore(2);

    private final Archive archive;

    PagePictures(Archive archive) {
        this.archive = archive;
    }

    /// @param page from 1
    /// @return a PNG
    public byte[] png(FileId file, int page) throws IOException, InterruptedException {
        atOnce.acquire();
        try (var bytes = archive.read(file, 0);
                var document = Loader.loadPDF(
                        RandomAccessReadBuffer.createBufferFromStream(bytes),
                        "",
                        null,
                        null,
                        IOUtils.createTempFileOnlyStreamCache())) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new FileNotFound();
            }
            var box = document.getPage(page - 1).getCropBox();
            var side = Math.max(box.getWidth(), box.getHeight()) / 72;
            var dots = Math.min(DOTS_PER_INCH, LARGEST_SIDE / side);
            return encode(new PDFRenderer(document).renderImageWithDPI(page - 1, dots, ImageType.GRAY));
        } finally {
            atOnce.release();
        }
    }

    private static byte[] encode(BufferedImage picture) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }
}
