package org.hexapla.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/// Opens PDF files of the archive and draws their pages; what does not fit into memory lies in files meanwhile.
@Component
class PdfPages {

    private final Archive archive;

    PdfPages(Archive archive) {
        this.archive = archive;
    }

    interface Reading<T> {
        T read(PDDocument document) throws IOException;
    }

    <T> T read(FileId file, Reading<T> reading) throws IOException {
        try (var bytes = archive.read(file, 0);
                var document = Loader.loadPDF(
                        RandomAccessReadBuffer.createBufferFromStream(bytes),
                        "",
                        null,
                        null,
                        IOUtils.createTempFileOnlyStreamCache())) {
            return reading.read(document);
        }
    }

    /// How a page becomes a picture.
    ///
    /// @param largestSide in points of the picture, whatever the size of the paper
    record Drawing(float dotsPerInch, float largestSide, ImageType colours) {

        /// Points of the picture for each of the page's own, which are a 72nd of an inch.
        float scale(PDPage page) {
            var box = page.getCropBox();
            return Math.min(dotsPerInch / 72, largestSide / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
        }

        /// @param index from 0
        /// @return a PNG
        byte[] of(PDDocument document, int index) throws IOException {
            var renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            var picture = renderer.renderImage(index, scale(document.getPage(index)), colours);
            var png = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", png);
            return png.toByteArray();
        }
    }
}
