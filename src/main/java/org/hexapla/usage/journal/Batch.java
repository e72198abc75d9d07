package org.hexapla.usage.journal;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;

/// The lines that are written with one stroke, by the day they belong to.
final class Batch {

    private final Map<LocalDate, ByteArrayOutputStream> lines = new TreeMap<>();
    private final CompletableFuture<Void> kept = new CompletableFuture<>();
    private int bytes;
    private boolean isUntouched = true;

    void add(LocalDate day, byte[] line) {
        lines.computeIfAbsent(day, _ -> new ByteArrayOutputStream(1 << 12)).writeBytes(line);
        bytes += line.length;
        isUntouched = false;
    }

    /// Somebody waits for it, though nothing may be in it.
    void touch() {
        isUntouched = false;
    }

    boolean isUntouched() {
        return isUntouched;
    }

    int bytes() {
        return bytes;
    }

    Map<LocalDate, ByteArrayOutputStream> lines() {
        return lines;
    }

    CompletableFuture<Void> kept() {
        return kept;
    }
}
