package org.hexapla.usage.counting;

import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.hexapla.usage.journal.Bytes;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The tables that hold what was counted. A day's rows are replaced together with the note of how far its
/// journals were read, or not at all.
@Component
class Rollups {

    private static final int CHUNK = 1 << 16;
    private static final String METHOD = "Regular";

    private final JdbcClient database;
    private final DataSource source;
    private final Clock clock;

    Rollups(JdbcClient database, DataSource source, Clock clock) {
        this.database = database;
        this.source = source;
        this.clock = clock;
    }

    /// How far the journals of each day are counted.
    Map<LocalDate, String> positions() {
        var positions = new HashMap<LocalDate, String>();
        database.sql("select day, segments from usage.counted")
                .query((row, _) -> positions.put(row.getDate("day").toLocalDate(), row.getString("segments")))
                .list();
        return positions;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void replace(LocalDate day, String position, long robots, Counts counts, Map<String, KnownItems.Kind> kinds) {
        database.sql("delete from usage.daily where day = :day")
                .param("day", Date.valueOf(day))
                .update();
        copy("usage.daily", copy -> {
            for (var i = 0; i < counts.rows(); i++) {
                copy.accept(line(day, counts.row(i), kinds));
            }
        });
        replaceVisitors(day, counts);
        database.sql("""
                        insert into usage.counted (day, segments, robots, at) values (:day, :segments, :robots, :now)
                        on conflict (day) do update
                        set segments = excluded.segments, robots = excluded.robots, at = excluded.at
                        """)
                .param("day", Date.valueOf(day))
                .param("segments", position)
                .param("robots", robots)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static String line(LocalDate day, Counts.Row row, Map<String, KnownItems.Kind> kinds) {
        var item = row.item().substring(row.item().indexOf('\t') + 1);
        var kind = item.isEmpty() ? KnownItems.Kind.PAGE : kinds.getOrDefault(item, KnownItems.Kind.UNKNOWN);
        var words = escaped(row.item())
                + '\t'
                + kind.dataType()
                + '\t'
                + kind.accessType()
                + '\t'
                + METHOD
                + '\t'
                + escaped(row.place());
        var bytes = words.getBytes(StandardCharsets.UTF_8);
        var line = new StringBuilder(200)
                .append(day)
                .append('\t')
                .append(Bytes.hash(bytes, 0, bytes.length) & Long.MAX_VALUE)
                .append('\t')
                .append(words);
        for (var count : row.counts()) {
            line.append('\t').append(count);
        }
        return line.append('\n').toString();
    }

    private static String escaped(String words) {
        return words.indexOf('\\') < 0 ? words : words.replace("\\", "\\\\");
    }

    /// A visitor stands at the first day of the month; a day that is counted later but lies before takes over.
    private void replaceVisitors(LocalDate day, Counts counts) {
        database.sql("create temporary table arrived (like usage.visitor) on commit drop")
                .update();
        var month = day.withDayOfMonth(1).toString();
        var keys = HexFormat.of();
        copy("arrived", copy -> {
            for (var i = 0; i < counts.visitors(); i++) {
                var visitor = counts.visitor(i);
                copy.accept(month
                        + '\t'
                        + visitor.site()
                        + '\t'
                        + keys.toHexDigits(visitor.person())
                        + '\t'
                        + day
                        + '\t'
                        + escaped(visitor.place())
                        + '\n');
            }
        });
        database.sql("""
                        insert into usage.visitor as known select * from arrived
                        on conflict (month, site, person) do update
                        set day = excluded.day, language = excluded.language, country = excluded.country,
                            city = excluded.city
                        where excluded.day <= known.day
                        """).update();
        // Rebuilding counts several days in one program run, but each in a transaction of its own.
        database.sql("drop table arrived").update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void forgetAll() {
        database.sql("truncate usage.daily, usage.visitor, usage.counted").update();
    }

    /// Brings many rows in at once, within the transaction.
    private void copy(String table, Consumer<Consumer<String>> rows) {
        var connection = DataSourceUtils.getConnection(source);
        try {
            var copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            var chunk = new StringBuilder();
            Consumer<String> send = line -> {
                chunk.append(line);
                if (chunk.length() > CHUNK) {
                    send(copy, chunk);
                }
            };
            try {
                rows.accept(send);
                send(copy, chunk);
                copy.endCopy();
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    private static void send(org.postgresql.copy.CopyIn copy, StringBuilder chunk) {
        try {
            var bytes = chunk.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            chunk.setLength(0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
