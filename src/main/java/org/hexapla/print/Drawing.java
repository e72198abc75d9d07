package org.hexapla.print;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.hexapla.kernel.Language;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// A picture of a manuscript, with the colours that the site's style sheet gives to charts, and a size.
///
/// @param width in CSS pixels, at most as wide as a page's text
record Drawing(Element svg, int width, int height) {

    /// What fits between the margins.
    private static final int WIDEST = 620;

    private static final int TALLEST = 800;
    private static final int DOTS_PER_INCH = 200;
    private static final String SVG = "http://www.w3.org/2000/svg";

    static Drawing of(Manuscript.Picture picture) {
        var svg = parsed(picture.svg());
        // The place has its words around the picture: inside they would be read a second time.
        svg.setAttribute("alt", Letters.clean(picture.alternative()));
        svg.setAttribute("class", svg.getAttribute("class").replace("chart", "").strip());
        turn(svg);
        var look = svg.getOwnerDocument().createElementNS(SVG, "style");
        look.setTextContent(Resources.text("/print/drawing.css"));
        svg.insertBefore(look, svg.getFirstChild());
        var box = svg.getAttribute("viewBox").strip().split("[\\s,]+");
        var ratio = box.length == 4 ? Double.parseDouble(box[3]) / Double.parseDouble(box[2]) : 0.6;
        var width = Math.min(length(svg.getAttribute("width")), Math.min(WIDEST, TALLEST / ratio));
        var drawing = new Drawing(svg, (int) width, (int) Math.ceil(width * ratio));
        svg.setAttribute("width", drawing.width + "px");
        svg.setAttribute("height", drawing.height + "px");
        return drawing;
    }

    /// The drawing program begins every text at the left: what begins at the right there ends at the left here.
    private static void turn(Element svg) {
        var texts = svg.getElementsByTagNameNS(SVG, "text");
        for (var i = 0; i < texts.getLength(); i++) {
            texts.item(i).setTextContent(joined(texts.item(i).getTextContent()));
            if (texts.item(i) instanceof Element text
                    && text.getAttribute("direction").equals("rtl")) {
                var anchor = text.getAttribute("text-anchor");
                text.setAttribute(
                        "text-anchor", anchor.equals("middle") ? anchor : anchor.equals("end") ? "start" : "end");
                text.setAttribute("unicode-bidi", "embed");
            }
        }
    }

    /// With the forms of letters that join, which the cut font has by themselves only.
    private static String joined(String text) {
        try {
            return new ArabicShaping(ArabicShaping.LETTERS_SHAPE).shape(Letters.clean(text));
        } catch (ArabicShapingException e) {
            return text;
        }
    }

    /// As dots, for programs that know no other pictures.
    static byte[] png(Manuscript.Picture picture, Language language) {
        var page = PrintedPage.of(picture, language);
        var dots = new ByteArrayOutputStream();
        try (var pdf = TaggedPdf.rendered(page, new Fonts(List.of(picture.svg()), false), language)) {
            var image = new PDFRenderer(pdf).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.RGB);
            ImageIO.write(image, "png", dots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return dots.toByteArray();
    }

    private static double length(String attribute) {
        var digits = attribute.toLowerCase(Locale.ROOT).replace("px", "").strip();
        return digits.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : WIDEST;
    }

    private static Element parsed(String svg) {
        try {
            var factory = DocumentBuilderFactory.newDefaultNSInstance();
            // No picture of ours declares anything: one that does would read files of this machine.
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var named = svg.contains("xmlns=") ? svg : svg.replaceFirst("<svg", "<svg xmlns=\"" + SVG + "\"");
            var root = factory.newDocumentBuilder().parse(new InputSource(new StringReader(named)));
            return Objects.requireNonNull(root.getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalArgumentException("no picture: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
