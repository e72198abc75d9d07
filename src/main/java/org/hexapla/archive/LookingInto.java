package org.hexapla.archive;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.hexapla.archive.ExtractedText.State;
import org.hexapla.kernel.Problem.Category;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Looks into a file that comes in: it must open as what it is, and its text is taken out.
///
/// A file can be made so that it keeps a parser busy for ever or unpacks to more than any machine holds; therefore the
/// parsers work in threads of their own and are cut off by time and by length.
@Component
class LookingInto {

    private static final Set<String> READ_BY_TIKA = Set.of(
            "text/html",
            "text/plain",
            "application/msword",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final DocumentReading documents = new DocumentReading();
    private final PdfReading pdfs;
    private final Duration within;
    private final int length;
    private final ExecutorService parsers = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("taking-text-", 1).factory());

    LookingInto(ArchiveSettings settings) {
        this.pdfs = new PdfReading(settings.pages());
        this.within = settings.textWithin();
        this.length = settings.textLength();
    }

    /// @throws FileRefused if it is broken, locked by a password or has too many pages
    ExtractedText text(IncomingFile file, String mediaType) throws IOException {
        var text = new BoundedText(length);
        var reading = parsers.submit(() -> read(file, mediaType, text));
        try {
            var isReadable = reading.get(within.toMillis(), TimeUnit.MILLISECONDS);
            var state = text.isFull() ? State.CUT : isReadable ? State.WHOLE : State.UNREADABLE;
            return ExtractedText.of(text.cut(), state);
        } catch (TimeoutException e) {
            reading.cancel(true);
            return ExtractedText.of(text.cut(), State.LATE);
        } catch (InterruptedException e) {
            reading.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the text was taken out", e);
        } catch (ExecutionException e) {
            throw refusal(file, e.getCause());
        }
    }

    private boolean read(IncomingFile file, String mediaType, BoundedText text) throws IOException {
        if (mediaType.equals("application/pdf")) {
            return pdfs.read(file.path(), file.name(), text);
        }
        if (READ_BY_TIKA.contains(mediaType)) {
            documents.read(file.path(), mediaType, file.name(), text);
        }
        return true;
    }

    /// Whatever a parser throws means that the file is not what it should be; only our own lack of memory does not.
    private static FileRefused refusal(IncomingFile file, @Nullable Throwable cause) {
        if (cause instanceof OutOfMemoryError error) {
            throw error;
        }
        return cause instanceof FileRefused refused
                ? refused
                : new FileRefused(Category.MISTAKE, "archive.refused.broken", file.name());
    }
}
