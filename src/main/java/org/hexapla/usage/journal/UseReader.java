package org.hexapla.usage.journal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.hexapla.usage.Act;

/// Reads the lines of a journal one after the other, each in place, without making objects of them.
public final class UseReader {

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int start;
    private int end = -1;
    private int endOfItem;

    public UseReader(InputStream in) {
        this.in = in;
    }

    /// Goes to the next whole line; none if there is none. A line without its end was never acknowledged.
    public boolean next() throws IOException {
        start = end + 1;
        while (true) {
            for (end = start; end < filled; end++) {
                if (buffer[end] == '\n') {
                    findWords();
                    return true;
                }
            }
            if (!fill()) {
                return false;
            }
        }
    }

    private boolean fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read > 0;
    }

    private void findWords() throws IOException {
        if (end - start < UseLine.WORDS) {
            throw new IOException("no line of a journal: " + line());
        }
        var tabs = 0;
        for (endOfItem = start + UseLine.WORDS; endOfItem < end; endOfItem++) {
            if (buffer[endOfItem] == '\t' && ++tabs == 2) {
                return;
            }
        }
        throw new IOException("no line of a journal: " + line());
    }

    private String line() {
        return new String(buffer, start, end - start, java.nio.charset.StandardCharsets.UTF_8);
    }

    /// Milliseconds since the day of the line began.
    public int milliseconds() {
        var hours = Bytes.readDecimal(buffer, start + 11, 2);
        var minutes = Bytes.readDecimal(buffer, start + 14, 2);
        var seconds = Bytes.readDecimal(buffer, start + 17, 2);
        return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Bytes.readDecimal(buffer, start + 20, 3);
    }

    public Act act() {
        return Act.of((char) buffer[start + UseLine.ACT]);
    }

    public boolean isRobot() {
        return buffer[start + UseLine.AGENT] == 'r';
    }

    public long person() {
        return Bytes.readHex(buffer, start + UseLine.PERSON);
    }

    public long session() {
        return Bytes.readHex(buffer, start + UseLine.SESSION);
    }

    public long address() {
        return Bytes.readHex(buffer, start + UseLine.ADDRESS);
    }

    /// The number of site and item, with a tab between them.
    public int item(Dictionary items) {
        return items.numberOf(buffer, start + UseLine.WORDS, endOfItem);
    }

    /// The number of language, country and city, with tabs between them.
    public int place(Dictionary places) {
        return places.numberOf(buffer, endOfItem + 1, end);
    }
}
