package org.hexapla.print;

import com.google.zxing.EncodeHintType;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.Map;

/// Words as a square code (ISO/IEC 18004), drawn as a picture that stays sharp at any size.
public final class SquareCode {

    /// White all around, as wide as the standard wants.
    private static final int MARGIN = 4;

    private static final int SIZE = 220;

    private SquareCode() {}

    /// @param said what it is, for whoever does not see it
    public static String svg(String words, String said) {
        var squares = encoded(words);
        var side = squares.getWidth() + 2 * MARGIN;
        var path = new StringBuilder();
        for (var y = 0; y < squares.getHeight(); y++) {
            for (var x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y) == 1) {
                    path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="%s" width="%d" height="%d" \
                viewBox="0 0 %d %d" shape-rendering="crispEdges"><rect width="%d" height="%d" fill="#fff"/>\
                <path d="%s" fill="#000"/></svg>""".formatted(escaped(said), SIZE, SIZE, side, side, side, side, path);
    }

    private static com.google.zxing.qrcode.encoder.ByteMatrix encoded(String words) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            return Encoder.encode(words, ErrorCorrectionLevel.M, hints).getMatrix();
        } catch (com.google.zxing.WriterException e) {
            throw new IllegalArgumentException("too many words for a square code", e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
