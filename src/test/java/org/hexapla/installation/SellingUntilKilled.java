package org.hexapla.installation;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.hexapla.jobs.Imports;
import org.hexapla.occasions.capacity.LedgerCheck;
import org.hexapla.payments.StandInProvider;
import org.hexapla.payments.keeping.AskingTills;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The whole program on a data folder: sells visits, paid on the pages of a provider elsewhere, until somebody
/// kills it.
///
/// Its arguments are the data folder and the provider's address, then `total` to ask about what is open and end.
final class SellingUntilKilled {

    private SellingUntilKilled() {}

    public static void main(String... arguments) throws Exception {
        var home = Path.of(arguments[0]);
        var hidden = Map.<String, Object>of(
                "server.port",
                0,
                "server.address",
                "127.0.0.1",
                "hexapla.demo",
                "true",
                "hexapla.payments.stripe.key",
                StandInProvider.KEY,
                "hexapla.payments.stripe.address",
                arguments[1]);
        var data = DataFolder.take(home.resolve("data"));
        try (var running = Running.start(data, BackupTests.settings(home), List.of(), hidden)) {
            running.bean(Imports.class).runNow("tours", Path.of("sample/occasions/tours.yaml"));
            if (arguments.length > 2) {
                total(running);
            } else {
                System.out.println("port " + running.port());
                Thread.sleep(Duration.ofMinutes(2));
            }
        }
        System.exit(0);
    }

    private static void total(Running running) throws Exception {
        running.bean(AskingTills.class).askAll(Duration.ZERO);
        var database = running.bean(JdbcClient.class);
        // What a settled payment means is told in the background.
        for (var time = 0; time < 100 && waiting(database) > 0; time++) {
            Thread.sleep(200);
        }
        System.out.println("waiting " + waiting(database));
        System.out.println("differences " + running.bean(LedgerCheck.class).differences());
    }

    private static int waiting(JdbcClient database) {
        return database.sql("select count(*) from event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }
}
