package org.hexapla.usage.journal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/// Writes what an old log tells as segments of the days that it speaks of, one after the other in memory that
/// does not grow with the log. Nothing of it counts until [Segments#take].
public final class OldLog implements AutoCloseable {

    private static final int DAYS_AT_ONCE = 40;
    private static final int BUFFER = 1 << 15;

    private final Path folder;
    private final Map<Long, Day> days = new LinkedHashMap<>(DAYS_AT_ONCE, 0.75f, true);
    private Day last = Day.NONE;

    public OldLog(Path folder) {
        this.folder = folder;
    }

    /// One use.
    ///
    /// @param item site, item and language, with tabs between them
    /// @param place country and city, with a tab between them
    public record Line(char act, char network, long person, long session, long address, byte[] item, byte[] place) {}

    /// Adds a use of a moment, in seconds since 1970.
    public void add(long second, Line line) throws IOException {
        var day = Math.floorDiv(second, 86_400L);
        if (last.number != day) {
            last = open(day);
        }
        last.write((int) Math.floorMod(second, 86_400L), line);
    }

    private Day open(long number) throws IOException {
        var day = days.get(number);
        if (day == null) {
            if (days.size() == DAYS_AT_ONCE) {
                var eldest = days.values().iterator();
                eldest.next().close();
                eldest.remove();
            }
            // A day that is met again after it was closed goes on in the same file: compressed pieces may follow
            // one another.
            day = new Day(number, folder);
            days.put(number, day);
        }
        return day;
    }

    @Override
    public void close() throws IOException {
        for (var day : days.values()) {
            day.close();
        }
        days.clear();
    }

    private static final class Day {

        static final Day NONE = new Day();

        private final long number;
        private final byte[] buffer = new byte[BUFFER];
        private final byte[] date;
        private final OutputStream out;
        private int filled;

        private Day() {
            number = Long.MIN_VALUE;
            date = new byte[0];
            out = OutputStream.nullOutputStream();
        }

        Day(long number, Path folder) throws IOException {
            this.number = number;
            var day = LocalDate.ofEpochDay(number).toString();
            date = day.getBytes(StandardCharsets.US_ASCII);
            out = new Quickly(Files.newOutputStream(
                    folder.resolve(day + ".log.gz"), StandardOpenOption.CREATE, StandardOpenOption.APPEND));
        }

        void write(int second, Line line) throws IOException {
            var length = UseLine.WORDS + line.item().length + 1 + line.place().length + 1;
            if (filled + length > buffer.length) {
                flush();
            }
            System.arraycopy(UseLine.FORM, 0, buffer, filled, UseLine.WORDS);
            System.arraycopy(date, 0, buffer, filled, date.length);
            Bytes.writeDecimal(second / 3600, buffer, filled + 11, 2);
            Bytes.writeDecimal(second / 60 % 60, buffer, filled + 14, 2);
            Bytes.writeDecimal(second % 60, buffer, filled + 17, 2);
            buffer[filled + UseLine.ACT] = (byte) line.act();
            buffer[filled + UseLine.AGENT] = 'p';
            buffer[filled + UseLine.AGENT + 2] = (byte) line.network();
            Bytes.writeHex(line.person(), buffer, filled + UseLine.PERSON);
            Bytes.writeHex(line.session(), buffer, filled + UseLine.SESSION);
            Bytes.writeHex(line.address(), buffer, filled + UseLine.ADDRESS);
            var at = filled + UseLine.WORDS;
            System.arraycopy(line.item(), 0, buffer, at, line.item().length);
            at += line.item().length;
            buffer[at++] = '\t';
            System.arraycopy(line.place(), 0, buffer, at, line.place().length);
            at += line.place().length;
            buffer[at++] = '\n';
            filled = at;
        }

        private void flush() throws IOException {
            out.write(buffer, 0, filled);
            filled = 0;
        }

        void close() throws IOException {
            flush();
            out.close();
        }
    }

    /// Keys do not compress, so little is gained by trying hard.
    private static final class Quickly extends GZIPOutputStream {

        Quickly(OutputStream out) throws IOException {
            super(out, BUFFER);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }
}
