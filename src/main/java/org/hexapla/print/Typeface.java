package org.hexapla.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// The fonts of a file that is written line by line: Latin, Cyrillic and Arabic, and Chinese where it occurs.
final class Typeface implements Measure {

    private static final int LETTERS = 0x10000;
    private static final char MISSING = '?';

    private final Map<Weight, List<Face>> faces = new EnumMap<>(Weight.class);

    Typeface(PDDocument pdf, Fonts fonts) throws IOException {
        for (var weight : Weight.values()) {
            var ours = weight == Weight.BOLD ? Fonts.Weight.BOLD : Fonts.Weight.REGULAR;
            var list = new ArrayList<Face>();
            list.add(face(pdf, fonts.text(ours)));
            if (fonts.needsHan()) {
                list.add(face(pdf, fonts.han(ours)));
            }
            faces.put(weight, list);
        }
    }

    private static Face face(PDDocument pdf, byte[] font) throws IOException {
        return new Face(PDType0Font.load(pdf, new ByteArrayInputStream(font), true));
    }

    @Override
    public double width(String text, Weight weight, double size) {
        var sum = 0.0;
        for (var at = 0; at < text.length(); at++) {
            sum += face(text.charAt(at), weight).width(text.charAt(at));
        }
        return sum * size / 1000;
    }

    /// The text in pieces of one font each; a letter that no font has is a question mark.
    List<Piece> pieces(String text, Weight weight) {
        var pieces = new ArrayList<Piece>();
        var from = 0;
        var drawn = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            drawn.append(face(text.charAt(at), weight).has(text.charAt(at)) ? text.charAt(at) : MISSING);
        }
        for (var at = 1; at <= drawn.length(); at++) {
            if (at == drawn.length() || face(drawn.charAt(at), weight) != face(drawn.charAt(from), weight)) {
                pieces.add(new Piece(face(drawn.charAt(from), weight).font, drawn.substring(from, at)));
                from = at;
            }
        }
        return pieces;
    }

    private Face face(char letter, Weight weight) {
        var list = Objects.requireNonNull(faces.get(weight));
        for (var face : list) {
            if (face.has(letter)) {
                return face;
            }
        }
        return list.getFirst();
    }

    record Piece(PDFont font, String text) {}

    /// A font that remembers how wide its letters are.
    private static final class Face {

        private static final float UNKNOWN = -1;
        private static final float ABSENT = -2;

        private final PDFont font;
        private final float[] widths = new float[LETTERS];

        Face(PDFont font) {
            this.font = font;
            java.util.Arrays.fill(widths, UNKNOWN);
        }

        boolean has(char letter) {
            return known(letter) != ABSENT;
        }

        double width(char letter) {
            return has(letter) ? known(letter) : known(MISSING);
        }

        private float known(char letter) {
            if (widths[letter] == UNKNOWN) {
                widths[letter] = measured(letter);
            }
            return widths[letter];
        }

        private float measured(char letter) {
            try {
                return Character.isSurrogate(letter) ? ABSENT : font.getStringWidth(String.valueOf(letter));
            } catch (IllegalArgumentException e) {
                return ABSENT;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
