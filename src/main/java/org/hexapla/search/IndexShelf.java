package org.hexapla.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import org.hexapla.kernel.ItemRef;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The index that is read and, while one is made anew, the one that will take its place.
///
/// Each has a folder of its own; the file `current` names the one that is read, and is replaced in one step.
@Component
final class IndexShelf implements AutoCloseable {

    /// Goes up whenever the fields or the analysers change: an older index is then made anew.
    private static final String FORMAT = "3";

    private static final Logger LOG = LoggerFactory.getLogger(IndexShelf.class);

    private final SearchSettings settings;
    private final String wanted;
    private final String unfinished;
    private final ReentrantReadWriteLock swapping = new ReentrantReadWriteLock();
    private SearchIndex current;
    private @Nullable SearchIndex next;

    IndexShelf(SearchSettings settings, Pending pending) throws IOException {
        this.settings = settings;
        this.wanted = FORMAT + " " + pending.generation();
        this.unfinished = "unfinished " + wanted;
        Files.createDirectories(settings.root());
        this.current = openCurrent(pending.generation().toString());
        this.next = openUnfinished();
    }

    /// Whether the index that is read is of this database and of this version.
    boolean isComplete() {
        return reading(index -> index.note().filter(wanted::equals).isPresent());
    }

    <T> T reading(Function<SearchIndex, T> question) {
        swapping.readLock().lock();
        try {
            return question.apply(current);
        } finally {
            swapping.readLock().unlock();
        }
    }

    /// Writes into the index that is read, and into the one that is being made.
    void write(Collection<SearchDocument> documents, Collection<ItemRef> gone) {
        for (var index : written()) {
            index.write(documents, gone);
        }
    }

    /// The index that is being made: begun now, or continued where it was left.
    SearchIndex next() throws IOException {
        swapping.writeLock().lock();
        try {
            var known = next;
            if (known == null) {
                clear(folder(otherName()));
                known = LuceneIndex.open(folder(otherName()), settings);
                known.note(unfinished);
                next = known;
            }
            return known;
        } finally {
            swapping.writeLock().unlock();
        }
    }

    /// Puts the index that was made into the place of the one that was read.
    void swap() throws IOException {
        swapping.writeLock().lock();
        try {
            var made = next;
            if (made == null) {
                throw new IllegalStateException("no index is being made");
            }
            made.note(wanted);
            var old = currentName();
            nameCurrent(otherName());
            current.close();
            current = made;
            next = null;
            clear(folder(old));
        } finally {
            swapping.writeLock().unlock();
        }
    }

    /// Gives up the index that is being made.
    void discard() throws IOException {
        swapping.writeLock().lock();
        try {
            var made = next;
            if (made != null) {
                next = null;
                made.close();
                clear(folder(otherName()));
            }
        } finally {
            swapping.writeLock().unlock();
        }
    }

    @Override
    public void close() {
        swapping.writeLock().lock();
        try {
            current.close();
            if (next != null) {
                next.close();
            }
        } finally {
            swapping.writeLock().unlock();
        }
    }

    /// Those that changes belong into. An index of an older version is read until there is a new one, but can
    /// no longer take what this version would write.
    private List<SearchIndex> written() {
        swapping.readLock().lock();
        try {
            var isOld = current.note().filter(note -> !note.equals(wanted)).isPresent();
            var written = new ArrayList<SearchIndex>();
            if (!isOld) {
                written.add(current);
            }
            if (next != null) {
                written.add(next);
            }
            return written;
        } finally {
            swapping.readLock().unlock();
        }
    }

    /// An index of another database is of no use, nor one that cannot be read: a new one is begun in its place.
    private SearchIndex openCurrent(String generation) throws IOException {
        var folder = folder(currentName());
        try {
            var index = LuceneIndex.open(folder, settings);
            if (index.note().filter(note -> !note.endsWith(generation)).isEmpty()) {
                return index;
            }
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The index cannot be read and is made anew: {}", e.getMessage());
        }
        clear(folder);
        return LuceneIndex.open(folder, settings);
    }

    /// An index whose making was interrupted takes changes from the first moment on, so that its making can go
    /// on.
    private @Nullable SearchIndex openUnfinished() throws IOException {
        var folder = folder(otherName());
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try {
            var index = LuceneIndex.open(folder, settings);
            if (index.note().filter(unfinished::equals).isPresent()) {
                return index;
            }
            index.close();
        } catch (IOException | RuntimeException e) {
            LOG.warn("The unfinished index cannot be read and is begun anew: {}", e.getMessage());
        }
        clear(folder);
        return null;
    }

    private Path folder(String name) {
        return settings.root().resolve(name);
    }

    private String currentName() throws IOException {
        var file = settings.root().resolve("current");
        return Files.exists(file) ? Files.readString(file).strip() : "a";
    }

    private String otherName() throws IOException {
        return currentName().equals("a") ? "b" : "a";
    }

    private void nameCurrent(String name) throws IOException {
        var written = Files.writeString(settings.root().resolve("current.new"), name);
        Files.move(
                written,
                settings.root().resolve("current"),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /// An index's folder has no folders in it.
    private static void clear(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var files = Files.list(folder)) {
            files.forEach(file -> {
                try {
                    Files.deleteIfExists(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
