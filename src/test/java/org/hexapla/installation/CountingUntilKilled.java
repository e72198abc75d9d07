package org.hexapla.installation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hexapla.usage.Act;
import org.hexapla.usage.Uses;
import org.hexapla.usage.counting.CountingUse;
import org.hexapla.usage.journal.Journal;

/// The whole program on a data folder: journals one view after another, each by somebody else, and says how many are
/// kept, while it counts them into the database again and again, until somebody kills it.
///
/// Its arguments are the data folder, then `total` to count what is there and end.
final class CountingUntilKilled {

    static final String PAGE = "library.document:1";

    private CountingUntilKilled() {}

    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var hidden = Map.<String, Object>of("server.port", 0, "server.address", "127.0.0.1");
        var data = DataFolder.take(home.resolve("data"));
        try (var running = Running.start(data, BackupTests.settings(home), List.of(), hidden)) {
            var counting = running.bean(CountingUse.class);
            if (arguments.length > 1) {
                counting.count();
            } else {
                journal(running.bean(Journal.class), counting);
            }
        }
        System.exit(0);
    }

    private static void journal(Journal journal, CountingUse counting) throws Exception {
        Thread.ofPlatform().daemon().start(() -> {
            for (var time = 1; ; time++) {
                counting.count();
                System.out.println("counted " + time);
            }
        });
        var first = System.nanoTime();
        for (var number = 1L; ; number++) {
            var now = Instant.now().toString();
            journal.append(Uses.at(now, Act.INVESTIGATION, PAGE, "/", first + number))
                    .get();
            System.out.println("kept " + number);
        }
    }
}
