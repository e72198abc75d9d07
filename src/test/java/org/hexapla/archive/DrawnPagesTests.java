package org.hexapla.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DrawnPagesTests {

    @Test
    void whoComesWhileEnoughWaitIsToldToComeLater() {
        var slow = new SlowArchive();
        var pages = new DrawnPages(new PdfPages(slow));
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var number = 0; number < 2; number++) {
                var file = file(number);
                crowd.submit(() -> pages.sizes(file));
            }
            await().until(() -> slow.reading.get() == 2);
            var told = new AtomicInteger();
            for (var number = 2; number < 40; number++) {
                var file = file(number);
                crowd.submit(() -> {
                    try {
                        pages.sizes(file);
                    } catch (PagesBusy e) {
                        told.incrementAndGet();
                    }
                });
            }
            await().until(() -> told.get() == 14);

            assertThatThrownBy(() -> pages.sizes(file(99))).isInstanceOf(PagesBusy.class);
            slow.goOn.countDown();
        }
    }

    private static FileId file(int number) {
        return new FileId("%064x".formatted(number));
    }

    /// Whose files come when they are let.
    private static final class SlowArchive implements Archive {

        private final AtomicInteger reading = new AtomicInteger();
        private final CountDownLatch goOn = new CountDownLatch(1);

        @Override
        public StoredFile store(InputStream bytes, String name, AcceptedFiles accepted) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<StoredFile> find(FileId file) {
            return Optional.empty();
        }

        @Override
        public InputStream read(FileId file, long offset) {
            reading.incrementAndGet();
            try {
                goOn.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new ByteArrayInputStream(new byte[0]);
        }

        @Override
        public void discard(FileId file) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<String> text(FileId file) {
            return Optional.empty();
        }
    }
}
