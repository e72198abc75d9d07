package org.hexapla.usage.journal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.hexapla.usage.visitor.UsageSettings;
import org.springframework.stereotype.Component;

/// The files that the journals are kept in: `journal/2026-11-22.log` for what happens here on a day, compressed
/// once the day is over, and `journal/imported/<file>/2021-07-03.log.gz` for what the log of an earlier system
/// tells.
@Component
public class Segments {

    private static final Pattern NAME = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:\\.\\d+)?\\.log(\\.gz)?");
    private static final String COMPRESSED = ".gz";

    private final Path root;

    Segments(UsageSettings settings) throws IOException {
        this.root = settings.root().toAbsolutePath().normalize().resolve("journal");
        Files.createDirectories(imported());
    }

    /// One file of a day.
    ///
    /// @param name without the ending that compression adds: compressing changes nothing of what is in it
    /// @param bytes how many there are to read; of a compressed one all
    public record Segment(String name, Path path, long bytes) {

        boolean isCompressed() {
            return path.toString().endsWith(COMPRESSED);
        }

        /// What is in it, as far as it went when it was found.
        public InputStream open() throws IOException {
            var file = Files.newInputStream(path);
            return isCompressed() ? new GZIPInputStream(file, 1 << 16) : new Bounded(file, bytes);
        }

        /// Says whether a later look finds more in it.
        public String position() {
            return name + ':' + (isCompressed() ? "whole" : bytes);
        }
    }

    /// What there is of each day that anything is known of, in a lasting order.
    public TreeMap<LocalDate, List<Segment>> byDay() throws IOException {
        var days = new TreeMap<LocalDate, List<Segment>>();
        for (var folder : folders()) {
            for (var file : files(folder)) {
                var name = NAME.matcher(file.getFileName().toString());
                if (name.matches() && !isLeftOver(file)) {
                    days.computeIfAbsent(LocalDate.parse(name.group(1)), _ -> new ArrayList<>())
                            .add(segment(file));
                }
            }
        }
        return days;
    }

    private Segment segment(Path file) throws IOException {
        var name = root.relativize(file).toString().replace('\\', '/');
        return new Segment(name.replace(COMPRESSED, ""), file, Files.size(file));
    }

    /// The plain file of a compression that was cut short after the compressed one was there.
    private static boolean isLeftOver(Path file) {
        return file.toString().endsWith(".log") && Files.exists(compressed(file));
    }

    private static Path compressed(Path file) {
        return file.resolveSibling(file.getFileName() + COMPRESSED);
    }

    /// The file that today's lines are added to.
    Path open(LocalDate day) {
        var file = root.resolve(day + ".log");
        for (var number = 1; Files.exists(compressed(file)); number++) {
            file = root.resolve(day + "." + number + ".log");
        }
        return file;
    }

    /// Compresses what happened here on a day that is over. What still comes for it waits so long, and begins a
    /// new file.
    public synchronized void close(LocalDate day) throws IOException {
        for (var file : files(root)) {
            var name = file.getFileName().toString();
            if (name.startsWith(day + ".") && name.endsWith(".log")) {
                if (!isLeftOver(file)) {
                    compress(file);
                }
                Files.delete(file);
            }
        }
    }

    private static void compress(Path file) throws IOException {
        var making = file.resolveSibling(file.getFileName() + ".making");
        try (var channel = FileChannel.open(
                making, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var out = new GZIPOutputStream(java.nio.channels.Channels.newOutputStream(channel), 1 << 16);
            Files.copy(file, out);
            out.finish();
            channel.force(true);
        }
        Files.move(making, compressed(file), StandardCopyOption.ATOMIC_MOVE);
        sync(java.util.Objects.requireNonNull(file.getParent()));
    }

    /// A folder in which the segments of an old log are written before they count.
    public Path making(String source) throws IOException {
        var folder = root.resolve("making").resolve(source);
        deleteFolder(folder);
        return Files.createDirectories(folder);
    }

    /// Whether the segments of an old log are among the journals.
    public boolean has(String source) {
        return Files.isDirectory(imported().resolve(source));
    }

    /// Takes the finished folder of an old log among the journals: wholly, or not at all.
    public void take(Path making) throws IOException {
        for (var file : files(making)) {
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }
        sync(making);
        Files.move(making, imported().resolve(making.getFileName()), StandardCopyOption.ATOMIC_MOVE);
        sync(imported());
    }

    private Path imported() {
        return root.resolve("imported");
    }

    private List<Path> folders() throws IOException {
        var folders = new ArrayList<Path>();
        folders.add(root);
        try (var inside = Files.list(imported())) {
            inside.filter(Files::isDirectory).sorted().forEach(folders::add);
        }
        return folders;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var inside = Files.list(folder)) {
            return inside.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            for (var file : files(folder)) {
                Files.delete(file);
            }
            Files.delete(folder);
        }
    }

    /// A file's name is durable once its folder is.
    static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /// So many bytes of a file that others add to.
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long bytes) {
            super(in);
            left = bytes;
        }

        @Override
        public int read(byte[] target, int from, int length) throws IOException {
            if (left == 0) {
                return -1;
            }
            var read = in.read(target, from, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
