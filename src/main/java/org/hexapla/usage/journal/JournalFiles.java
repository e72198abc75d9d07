package org.hexapla.usage.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// The file that lines are being added to: today's, and for a moment around midnight yesterday's again.
final class JournalFiles {

    private static final int STEP = 1 << 16;

    private final Segments segments;
    private final Clock clock;
    private @Nullable Path openPath;
    private @Nullable FileChannel openFile;
    private @Nullable LocalDate openDay;

    JournalFiles(Segments segments, Clock clock) {
        this.segments = segments;
        this.clock = clock;
    }

    /// Adds the lines, and returns once the disk has them for good.
    void write(Batch batch) throws IOException {
        for (var part : batch.lines().entrySet()) {
            var lines = ByteBuffer.wrap(part.getValue().toByteArray());
            if (part.getKey().equals(LocalDate.now(clock.withZone(ZoneOffset.UTC)))) {
                write(part.getKey(), lines);
            } else {
                // The file of a day that is over may just be compressed.
                synchronized (segments) {
                    write(part.getKey(), lines);
                }
            }
        }
    }

    private void write(LocalDate day, ByteBuffer lines) throws IOException {
        var file = file(day);
        var before = file.position();
        try {
            while (lines.hasRemaining()) {
                file.write(lines);
            }
            file.force(false);
        } catch (IOException e) {
            // Half a line would spoil the next one.
            file.truncate(before);
            throw e;
        }
    }

    private FileChannel file(LocalDate day) throws IOException {
        var file = openFile;
        if (file == null || !day.equals(openDay) || openPath == null || !Files.exists(openPath)) {
            close();
            openPath = segments.open(day);
            file = openWithoutTornLine(openPath);
            openFile = file;
            openDay = day;
        }
        return file;
    }

    /// A line without its end was being written when the program was killed, and nobody was promised that it is
    /// kept.
    private static FileChannel openWithoutTornLine(Path path) throws IOException {
        var isNew = !Files.exists(path);
        var file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (isNew) {
            Segments.sync(Objects.requireNonNull(path.getParent()));
        }
        file.truncate(endOfLastLine(file));
        file.position(file.size());
        return file;
    }

    private static long endOfLastLine(FileChannel file) throws IOException {
        var step = ByteBuffer.allocate(STEP);
        for (var to = file.size(); to > 0; to = Math.max(0, to - STEP)) {
            var from = Math.max(0, to - STEP);
            step.clear().limit((int) (to - from));
            var read = file.read(step, from);
            for (var i = read - 1; i >= 0; i--) {
                if (step.get(i) == '\n') {
                    return from + i + 1;
                }
            }
        }
        return 0;
    }

    void close() {
        try {
            if (openFile != null) {
                openFile.close();
            }
        } catch (IOException _) {
            // All that was promised is on the disk already.
        }
        openFile = null;
    }
}
