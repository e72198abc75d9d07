package org.hexapla.print;

import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.hexapla.kernel.Language;
import org.w3c.dom.Document;

/// Lays a page out on paper, as a file that tells its parts to those who do not see them (PDF/UA-1).
final class TaggedPdf {

    static {
        XRLog.setLoggerImpl(new Slf4jLogger());
    }

    private TaggedPdf() {}

    static void write(Manuscript manuscript, OutputStream out) throws IOException {
        var language = manuscript.language();
        var fonts = new Fonts(Letters.of(manuscript), Stylesheet.isChinese(language));
        try (var pdf = rendered(PrintedPage.of(manuscript), fonts, language)) {
            Properties.write(manuscript, pdf);
            if (language.isRightToLeft()) {
                ReadingOrder.restore(pdf);
                var preferences = new PDViewerPreferences(
                        pdf.getDocumentCatalog().getViewerPreferences().getCOSObject());
                preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
            }
            pdf.save(out);
        }
    }

    static PDDocument rendered(Document page, Fonts fonts, Language language) throws IOException {
        var direction = language.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR;
        var builder = new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory())
                .useUnicodeBidiReorderer(new Joining())
                .defaultTextDirection(direction)
                .useSVGDrawer(new BatikSVGDrawer())
                // Whatever a text says, no file and no site is asked for it.
                .useExternalResourceAccessControl(
                        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                .withProducer("Hexapla")
                .withW3cDocument(page, "");
        for (var weight : Fonts.Weight.values()) {
            add(builder, "Text", fonts.text(weight), weight);
            if (fonts.needsHan()) {
                add(builder, "Han", fonts.han(weight), weight);
            }
        }
        try (var renderer = builder.buildPdfRenderer()) {
            return renderer.createPDFKeepOpen();
        }
    }

    private static void add(PdfRendererBuilder builder, String family, byte[] font, Fonts.Weight weight) {
        builder.useFont(
                () -> new ByteArrayInputStream(font),
                family,
                weight.css(),
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
}
