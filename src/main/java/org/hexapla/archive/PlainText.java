package org.hexapla.archive;

/// Text as it is kept: only characters that a database and a reader can take.
///
/// Line ends are `\n`, page ends `\f`. Runs of blanks are one blank, at most one empty line stands between two lines;
/// control characters, soft hyphens and halves of characters are gone.
final class PlainText {

    private static final char SOFT_HYPHEN = '\u00AD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final StringBuilder kept;
    private int lineEnds = 2;
    private boolean blankIsDue;

    private PlainText(int length) {
        this.kept = new StringBuilder(length);
    }

    static String clean(String raw) {
        var text = new PlainText(raw.length());
        for (var i = 0; i < raw.length(); i++) {
            var c = raw.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < raw.length() && Character.isLowSurrogate(raw.charAt(i + 1))) {
                text.letter(c);
                text.kept.append(raw.charAt(++i));
            } else {
                text.take(c);
            }
        }
        return text.kept.toString().stripTrailing();
    }

    private void take(char c) {
        switch (c) {
            case '\n' -> lineEnd();
            case '\f' -> pageEnd();
            case ' ', '\t', '\u00A0' -> blankIsDue = true;
            case SOFT_HYPHEN, BYTE_ORDER_MARK -> {}
            default -> {
                if (!Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE') {
                    letter(c);
                }
            }
        }
    }

    private void letter(char c) {
        if (blankIsDue && lineEnds == 0) {
            kept.append(' ');
        }
        blankIsDue = false;
        lineEnds = 0;
        kept.append(c);
    }

    private void lineEnd() {
        blankIsDue = false;
        if (lineEnds < 2) {
            kept.append('\n');
            lineEnds++;
        }
    }

    /// Every page end is kept, an empty page's too, so that pages keep their numbers.
    private void pageEnd() {
        blankIsDue = false;
        kept.append('\f');
        lineEnds = 2;
    }
}
