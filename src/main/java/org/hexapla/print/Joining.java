package org.hexapla.print;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/// Joins Arabic letters, and leaves their vowel signs as they are written. The shapes that Unicode keeps for the signs
/// of old typesetters take a place of their own in the line, with a stroke under it: "بعيد ًا" for "بعيدًا". The signs
/// themselves take none and stand above their letters.
final class Joining implements BidiReorderer {

    private static final char FIRST = '\uFE70';
    private static final char LAST = '\uFE7F';

    /// What each of the sixteen shapes from U+FE70 on is a shape of.
    private static final String SIGNS =
            "\u064B\u064B\u064C\uFE73\u064D\uFE75\u064E\u064E\u064F\u064F\u0650\u0650" + "\u0651\u0651\u0652\u0652";

    private final BidiReorderer letters = new ICUBidiReorderer();

    @Override
    public String reorderRTLTextToLTR(String text) {
        return letters.reorderRTLTextToLTR(text);
    }

    @Override
    public String shapeText(String text) {
        var shaped = new StringBuilder(letters.shapeText(text));
        for (var at = 0; at < shaped.length(); at++) {
            var letter = shaped.charAt(at);
            if (letter >= FIRST && letter <= LAST) {
                shaped.setCharAt(at, SIGNS.charAt(letter - FIRST));
            }
        }
        return shaped.toString();
    }

    @Override
    public String deshapeText(String text) {
        return letters.deshapeText(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return letters.isLiveImplementation();
    }
}
