package org.hexapla.installation;

import java.nio.file.Path;
import java.util.List;

/// A program that takes a data folder, starts its database and commits one row after another, saying each number once
/// it is committed, until somebody kills it.
final class WritingUntilKilled {

    private WritingUntilKilled() {}

    public static void main(String... arguments) throws Exception {
        var binaries = DatabaseBinaries.under(TestFolders.PROGRAMS);
        try (var data = DataFolder.take(Path.of(arguments[0]));
                var server = EmbeddedPostgres.start(binaries, data.database(), List.of("shared_buffers=16MB"));
                var connection = EmbeddedPostgresTests.connect(server);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists written (number bigint primary key)");
            var rows = statement.executeQuery("select coalesce(max(number), 0) from written");
            rows.next();
            for (long number = rows.getLong(1) + 1; ; number++) {
                statement.execute("insert into written values (" + number + ")");
                System.out.println(number);
            }
        }
    }
}
