package org.hexapla.usage.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/// The lines of a text file of any size, packed or not, one after the other in place.
final class Lines implements AutoCloseable {

    private final Counting file;
    private final InputStream in;
    private byte[] buffer = new byte[1 << 18];
    private int filled;
    private int start;
    private int end = -1;
    private boolean isAtEnd;

    Lines(Path path) throws IOException {
        file = new Counting(Files.newInputStream(path));
        in = path.toString().endsWith(".gz") ? new GZIPInputStream(file, 1 << 16) : file;
    }

    boolean next() throws IOException {
        start = end + 1;
        var from = start;
        while (true) {
            for (end = from; end < filled; end++) {
                if (buffer[end] == '\n') {
                    return true;
                }
            }
            if (isAtEnd) {
                return start < filled;
            }
            from = end - start;
            fill();
        }
    }

    private void fill() throws IOException {
        if (start > 0) {
            System.arraycopy(buffer, start, buffer, 0, filled - start);
            filled -= start;
            start = 0;
        } else if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        var read = in.read(buffer, filled, buffer.length - filled);
        isAtEnd = read < 0;
        filled += Math.max(0, read);
    }

    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end > start && buffer[end - 1] == '\r' ? end - 1 : end;
    }

    /// How much of the file, as it lies on the disk, has been read.
    long bytesRead() {
        return file.count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            var read = super.read(target, from, length);
            count += Math.max(0, read);
            return read;
        }

        @Override
        public int read() throws IOException {
            var read = super.read();
            count += read < 0 ? 0 : 1;
            return read;
        }
    }
}
