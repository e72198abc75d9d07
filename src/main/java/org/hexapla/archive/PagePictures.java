package org.hexapla.archive;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.apache.pdfbox.rendering.ImageType;
import org.springframework.stereotype.Component;

/// Pages of a PDF as pictures, for a page that runs no program of a browser to show one.
@Component
public class PagePictures {

    /// A page of A4 is then some 900 pixels wide: legible beside a form.
    private static final PdfPages.Drawing LEGIBLE = new PdfPages.Drawing(110, 2000, ImageType.GRAY);

    /// A picture needs some megabytes while it is drawn.
    private final Semaphore atOnce = new Semaphore(2);

    private final PdfPages pages;

    PagePictures(PdfPages pages) {
        this.pages = pages;
    }

    /// @param page from 1
    /// @return a PNG
    public byte[] png(FileId file, int page) throws IOException, InterruptedException {
        atOnce.acquire();
        try {
            return pages.read(file, document -> {
                if (page < 1 || page > document.getNumberOfPages()) {
                    throw new FileNotFound();
                }
                return LEGIBLE.of(document, page - 1);
            });
        } finally {
            atOnce.release();
        }
    }
}
