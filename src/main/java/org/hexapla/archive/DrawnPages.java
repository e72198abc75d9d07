package org.hexapla.archive;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.springframework.stereotype.Component;

/// The pages of PDF files as viewers ask for them, at a size at which the smallest print can be read.
///
/// A page is drawn once for all who ask for it at a time, and kept while there is room. Few are drawn at once and few
/// wait; who comes while these do is told to come later. So however many pages strangers ask for, the machine has time
/// for others.
@Component
public class DrawnPages {

    private static final PdfPages.Drawing FINE = new PdfPages.Drawing(200, 3000, ImageType.RGB);

    private static final int AT_ONCE = 2;
    private static final int WAITING = 24;
    private static final int PATIENCE_SECONDS = 20;

    private static final long KEPT_BYTES = 64_000_000L;
    private static final long KEPT_SIZES = 200_000L;

    private final PdfPages files;

    private final Executor drawing;

    private final AsyncCache<FileId, List<Size>> sizes = Caffeine.newBuilder()
            .maximumWeight(KEPT_SIZES)
            .weigher((FileId file, List<Size> pages) -> 1 + pages.size())
            .buildAsync();

    private final AsyncCache<Page, byte[]> pages = Caffeine.newBuilder()
            .maximumWeight(KEPT_BYTES)
            .weigher((Page page, byte[] png) -> png.length)
            .buildAsync();

    DrawnPages(PdfPages files) {
        this.files = files;
        this.drawing = drawing();
    }

    private static Executor drawing() {
        var threads = new ThreadPoolExecutor(
                AT_ONCE,
                AT_ONCE,
                30,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name("drawing-pages-", 1).factory());
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    /// How large a page is drawn, in points.
    public record Size(int width, int height) {}

    private record Page(FileId file, int number) {}

    /// Of all pages of a file, in their order.
    ///
    /// @throws org.hexapla.kernel.Problem if too many ask just now
    public List<Size> sizes(FileId file) {
        return awaited(() -> sizes.get(file, (_, _) -> CompletableFuture.supplyAsync(() -> measured(file), drawing)));
    }

    /// Of a file that cannot be read (broken, or under a password) none, and that is not tried at each visit.
    private List<Size> measured(FileId file) {
        try {
            return read(file, DrawnPages::measured);
        } catch (UncheckedIOException e) {
            return List.of();
        }
    }

    /// @param number from 1
    /// @throws org.hexapla.kernel.Problem if there is no such page, or too many ask just now
    public BufferedImage page(FileId file, int number) {
        if (number < 1 || number > sizes(file).size()) {
            throw new FileNotFound();
        }
        var png = awaited(() -> pages.get(
                new Page(file, number),
                (_, _) -> CompletableFuture.supplyAsync(
                        () -> read(file, document -> FINE.of(document, number - 1)), drawing)));
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T awaited(Supplier<CompletableFuture<T>> asking) {
        try {
            return asking.get().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (RejectedExecutionException | TimeoutException e) {
            throw new PagesBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PagesBusy();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a page that cannot be drawn", e.getCause());
        }
    }

    private <T> T read(FileId file, PdfPages.Reading<T> reading) {
        try {
            return files.read(file, reading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Size> measured(PDDocument document) {
        var sizes = new ArrayList<Size>();
        for (var page : document.getPages()) {
            var box = page.getCropBox();
            var isOnSide = page.getRotation() % 180 != 0;
            var scale = FINE.scale(page);
            var width = points((isOnSide ? box.getHeight() : box.getWidth()) * scale);
            var height = points((isOnSide ? box.getWidth() : box.getHeight()) * scale);
            sizes.add(new Size(width, height));
        }
        return List.copyOf(sizes);
    }

    private static int points(float length) {
        return Math.max(1, (int) Math.floor(length));
    }
}
