package org.hexapla.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.hexapla.kernel.Language;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// The styles of the house, so that an editor changes a look in one place and Word knows what is a heading. A new file
/// has none.
final class WordStyles {

    private WordStyles() {}

    /// Says what the document is and in which language, and defines its styles.
    static void begin(XWPFDocument document, Language language, String title, String description) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(Letters.clean(title));
        properties.setDescription(Letters.clean(description));
        properties.setCreator("Hexapla");
        properties.getUnderlyingProperties().setLanguageProperty(language.tag());
        define(document, language);
    }

    private static void define(XWPFDocument document, Language language) {
        var turned = language.isRightToLeft();
        var written = Resources.text("/print/styles.xml")
                .replace("$language", turned || Stylesheet.isChinese(language) ? "en" : language.tag())
                .replace("$bidi", turned ? language.tag() : "ar-SA")
                // In a paragraph from the right Word's "right" is the left one: its names follow the lines.
                .replace("$direction", turned ? "<w:bidi/>" : "");
        try {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(written).getStyles());
        } catch (XmlException e) {
            throw new UncheckedIOException(new IOException("the styles cannot be read", e));
        }
    }
}
