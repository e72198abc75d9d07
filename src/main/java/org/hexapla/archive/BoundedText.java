package org.hexapla.archive;

import java.io.IOException;
import java.io.Writer;

/// Collects text up to a length. What a slow parser has written so far can be had while it still writes.
final class BoundedText extends Writer {

    private final StringBuffer collected = new StringBuffer();
    private final int most;
    private volatile boolean isClosed;

    BoundedText(int most) {
        this.most = most;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        if (isClosed || collected.length() + length > most) {
            isClosed = true;
            throw new TextCut();
        }
        collected.append(text, from, length);
    }

    /// Takes no more, so that the parser ends at its next word, and answers what there is.
    String cut() {
        isClosed = true;
        return collected.toString();
    }

    boolean isFull() {
        return isClosed;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /// Ends the parsing where enough has been read.
    static final class TextCut extends IOException {
        private static final long serialVersionUID = 1;

        TextCut() {
            super("enough text");
        }
    }
}
