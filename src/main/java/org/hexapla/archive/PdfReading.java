package org.hexapla.archive;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.hexapla.kernel.Problem.Category;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Opens a PDF, which must be whole, and reads its text page by page.
///
/// @param most how many pages it may have
record PdfReading(int most) {

    private static final Logger LOG = LoggerFactory.getLogger(PdfReading.class);

    /// @return whether the text came out
    boolean read(Path path, String name, BoundedText text) throws IOException {
        // What is unpacked goes to a temporary file: a page may be far larger than it looks.
        try (var document = Loader.loadPDF(path.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            requirePages(document, name);
            return strip(document, name, text);
        } catch (InvalidPasswordException e) {
            throw new FileRefused(Category.MISTAKE, "archive.refused.encrypted", name);
        }
    }

    private void requirePages(PDDocument document, String name) throws IOException {
        var pages = document.getNumberOfPages();
        if (pages > most) {
            throw new FileRefused(Category.MISTAKE, "archive.refused.pages", name, pages, most);
        }
        if (pages == 0) {
            throw new IOException("no page in it");
        }
        // Walks through the whole tree of pages, which fails where it is torn.
        document.getPage(pages - 1);
    }

    private static boolean strip(PDDocument document, String name, BoundedText text) {
        try {
            var stripper = new PDFTextStripper();
            stripper.setLineSeparator("\n");
            stripper.setPageEnd("\f");
            stripper.writeText(document, text);
            return true;
        } catch (IOException | RuntimeException e) {
            if (!text.isFull()) {
                LOG.warn("no text comes out of {}", name, e);
            }
            return false;
        }
    }
}
