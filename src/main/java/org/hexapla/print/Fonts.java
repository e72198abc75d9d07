package org.hexapla.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The two fonts of the house, cut to the letters of one manuscript.
///
/// Whole, they would cost every print a second and 60 MB; and one picture stands for several letters in them (the
/// Chinese 一 for the radical ⼀, the Arabic ي for the Persian ی), of which a file would name the wrong one to those who
/// search or listen. Cut to the letters that are there, each picture is one letter. See docs/adr/0020.
final class Fonts {

    private static final List<String> TABLES = List.of(
            "head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2", "cvt ", "fpgm", "prep");

    private final int[] letters;
    private final boolean chinese;

    /// @param chinese whether quotation marks and dashes are those of Chinese type, a full place wide
    Fonts(List<String> texts, boolean chinese) {
        this.letters = texts.stream()
                .flatMapToInt(String::codePoints)
                .distinct()
                .sorted()
                .toArray();
        this.chinese = chinese;
    }

    boolean needsHan() {
        return IntStream.of(letters).anyMatch(this::isHan);
    }

    /// Latin, Cyrillic and Arabic.
    byte[] text(Weight weight) {
        return cut("Kurinto/KurintoSans-" + weight.kurinto, Fonts::isUsual, letter -> !isHan(letter));
    }

    /// Chinese.
    byte[] han(Weight weight) {
        return cut("NotoSansSC/NotoSansSC-" + weight.noto, letter -> letter == ' ', this::isHan);
    }

    private byte[] cut(String file, IntPredicate always, IntPredicate ours) {
        try (var stream = Objects.requireNonNull(Fonts.class.getResourceAsStream("/fonts/ttf/" + file + ".ttf"), file);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var glyphs = font.getUnicodeCmapLookup();
            var subset = new TTFSubsetter(font, TABLES);
            IntStream.concat(
                            IntStream.range(0, 0xFFFF).filter(always),
                            IntStream.of(letters).filter(ours))
                    .filter(letter -> glyphs.getGlyphId(letter) != 0)
                    .forEach(subset::add);
            var cut = new ByteArrayOutputStream();
            subset.writeToStream(cut);
            return cut.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the font " + file, e);
        }
    }

    /// What may be asked for though no text holds it: page numbers, and the forms that joined Arabic letters take.
    private static boolean isUsual(int letter) {
        return letter >= 0x20 && letter <= 0x7E
                || letter == 0xA0
                || letter == 0x202F
                || letter >= 0xFE70 && letter <= 0xFEFC;
    }

    private boolean isHan(int letter) {
        return letter >= 0x2E80 && letter <= 0x9FFF
                || letter >= 0xF900 && letter <= 0xFAFF
                || letter >= 0xFE30 && letter <= 0xFE4F
                || letter >= 0xFF00 && letter <= 0xFFEF
                || chinese && "“”‘’—…·".indexOf(letter) >= 0;
    }

    enum Weight {
        REGULAR(400, "Rg", "Regular"),
        BOLD(700, "Bd", "Bold");

        private final int css;
        private final String kurinto;
        private final String noto;

        Weight(int css, String kurinto, String noto) {
            this.css = css;
            this.kurinto = kurinto;
            this.noto = noto;
        }

        int css() {
            return css;
        }
    }
}
