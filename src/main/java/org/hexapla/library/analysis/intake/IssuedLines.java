package org.hexapla.library.analysis.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.library.analysis.Station;
import org.hexapla.library.analysis.WorkId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The log of all that came, a line a thing. Lines are added and never changed.
@Component
class IssuedLines {

    private final JdbcClient database;
    private final Clock clock;

    IssuedLines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// By which the lines are dated, and embargoes end.
    Clock clock() {
        return clock;
    }

    /// Adds a line, unless the latest of its entry says the same: reading a list again adds nothing.
    ///
    /// @return whether it was added
    boolean add(IssuedLine line, @Nullable WorkId work) {
        var latest = latest(line.station(), line.day(), line.entry());
        if (latest.filter(line::saysTheSameAs).isPresent()) {
            return false;
        }
        database.sql("""
                        insert into library.issued_line
                            (at, station, day, entry, symbol, language, name, file, outcome, key, arguments, work)
                        values (:at, :station, :day, :entry, :symbol, :language, :name, :file, :outcome, :key,
                            :arguments, :work)
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("station", line.station().code())
                .param("day", line.day())
                .param("entry", line.entry())
                .param("symbol", line.symbol())
                .param("language", line.language())
                .param("name", line.name())
                .param("file", line.file())
                .param("outcome", line.outcome().code())
                .param("key", line.key())
                .param("arguments", line.arguments().toArray(String[]::new))
                .param("work", work == null ? null : work.value())
                .update();
        return true;
    }

    Optional<IssuedLine> latest(Station station, LocalDate day, String entry) {
        return database.sql("""
                        select * from library.issued_line
                        where station = :station and day = :day and entry = :entry order by id desc limit 1
                        """)
                .param("station", station.code())
                .param("day", day)
                .param("entry", entry)
                .query(IssuedLines::line)
                .optional();
    }

    /// All lines of a day, the oldest first.
    List<IssuedLine> of(Station station, LocalDate day) {
        return database.sql("select * from library.issued_line where station = :station and day = :day order by id")
                .param("station", station.code())
                .param("day", day)
                .query(IssuedLines::line)
                .list();
    }

    /// The latest line of each entry under a document whose embargo is over for a content.
    List<IssuedLine> under(WorkId work, String file) {
        return database.sql("""
                        select * from library.issued_line where id in (
                            select max(id) from library.issued_line where work = :work group by station, day, entry)
                        and file = :file and outcome = 'embargoed'
                        """)
                .param("work", work.value())
                .param("file", file)
                .query(IssuedLines::line)
                .list();
    }

    private static IssuedLine line(ResultSet row, int number) throws SQLException {
        return new IssuedLine(
                row.getTimestamp("at").toInstant(),
                Station.parse(row.getString("station")).orElseThrow(),
                row.getObject("day", LocalDate.class),
                row.getString("entry"),
                row.getString("symbol"),
                row.getString("language"),
                row.getString("name"),
                row.getString("file"),
                IssuedLine.Outcome.of(row.getString("outcome")),
                row.getString("key"),
                List.of((String[]) row.getArray("arguments").getArray()));
    }
}
