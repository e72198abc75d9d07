package org.hexapla.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/// The widths of Arial, in which Word sets our files: those of Helvetica, which PDF programs know by heart.
final class ArialWidths implements Measure {

    private static final double UNUSUAL = 0.6;

    private final double[] plain = new double[0x250];
    private final double[] bold = new double[0x250];

    ArialWidths() {
        fill(plain, new PDType1Font(FontName.HELVETICA));
        fill(bold, new PDType1Font(FontName.HELVETICA_BOLD));
    }

    private static void fill(double[] widths, PDType1Font font) {
        for (var letter = 0; letter < widths.length; letter++) {
            widths[letter] = width(font, letter);
        }
    }

    /// What Helvetica lacks is as wide as a wide letter.
    private static double width(PDType1Font font, int letter) {
        try {
            return letter < 0x20 ? 0 : font.getStringWidth(Character.toString(letter)) / 1000;
        } catch (IllegalArgumentException e) {
            return UNUSUAL;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public double width(String text, Weight weight, double size) {
        var widths = weight == Weight.BOLD ? bold : plain;
        var sum = 0.0;
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            sum += letter < widths.length ? widths[letter] : letter == '–' ? 0.556 : 1;
        }
        return sum * size;
    }
}
