package org.hexapla.usage.journal;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import org.hexapla.usage.Act;
import org.hexapla.usage.Uses;

/// A program that journals as fast as it can, and says each number once it is kept, until somebody kills it.
final class JournallingUntilKilled {

    private record Promise(long number, CompletableFuture<Void> kept) {}

    private JournallingUntilKilled() {}

    public static void main(String... arguments) throws Exception {
        var journal = new Journal(new Segments(Uses.settings(Path.of(arguments[0]))), Clock.systemUTC());
        var promises = new ArrayBlockingQueue<Promise>(10_000);
        Thread.ofPlatform().daemon().start(() -> {
            for (var number = System.nanoTime(); ; number++) {
                var use = Uses.at(Instant.now().toString(), Act.VIEW, "", "/", number);
                try {
                    promises.put(new Promise(number, journal.append(use)));
                } catch (InterruptedException e) {
                    return;
                }
            }
        });
        while (true) {
            var promise = promises.take();
            promise.kept().get();
            System.out.println(promise.number());
        }
    }
}
