package org.hexapla.translation.parity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.translation.VersionState;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// Reads what the board shows: its counts from the tallies, its lists by the indexes that are made for them.
@Repository
@Transactional(readOnly = true)
class Board {

    private static final int MOST = 15;
    private static final Duration LATELY = Duration.ofDays(28);

    private static final String WAITING = """
            select thing.title::text, thing.address, version.language, version.state, version.behind, version.readers,
                version.due
            from translation.version join translation.thing on thing.id = version.thing
            where version.is_owed and (:kind = '' or version.type = :kind) and (:site = '' or :site = any(version.sites))
                and (:language = '' or version.language = :language)
            """;

    private final JdbcClient database;
    private final Clock clock;

    Board(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// By language, how many items and words stand how.
    Map<Language, Standing> standings(ParityView.Asked asked) {
        var found = new TreeMap<Language, Standing>();
        ask(
                """
                select language, is_owed, state, sum(items) as items, sum(words) as words, sum(behind) as behind,
                    sum(debt) as debt
                from translation.tally
                where type = :kind and site = :site and (:language = '' or language = :language)
                group by language, is_owed, state having sum(items) > 0
                """,
                asked,
                row -> found.computeIfAbsent(new Language(row.getString("language")), _ -> new Standing())
                        .add(row));
        return found;
    }

    /// The counts of one language while they are read.
    static final class Standing {

        private final Map<VersionState, Long> items = new HashMap<>();
        private final Map<VersionState, Long> words = new HashMap<>();
        private long behind;
        private long debt;
        private long besides;

        private void add(ResultSet row) throws SQLException {
            if (!row.getBoolean("is_owed")) {
                besides += row.getLong("items");
                return;
            }
            var state = state(row.getString("state"));
            items.merge(state, row.getLong("items"), Long::sum);
            words.merge(state, row.getLong("words"), Long::sum);
            behind += row.getLong("behind");
            debt += row.getLong("debt");
        }

        ParityView.Line line(Language language, ParityView.Clock clock, ParityView.Pace pace) {
            return new ParityView.Line(language, counts(items), counts(words), clock, pace, behind, debt, besides);
        }

        private static ParityView.Counts counts(Map<VersionState, Long> by) {
            return new ParityView.Counts(
                    by.getOrDefault(VersionState.UP_TO_DATE, 0L),
                    by.getOrDefault(VersionState.IN_TRANSLATION, 0L),
                    by.getOrDefault(VersionState.MACHINE_DRAFT, 0L),
                    by.getOrDefault(VersionState.OUTDATED, 0L),
                    by.getOrDefault(VersionState.MISSING, 0L));
        }
    }

    Map<Language, ParityView.Clock> clocks(ParityView.Asked asked) {
        var found = new HashMap<Language, ParityView.Clock>();
        ask(
                """
                select language, count(*) filter (where due <= :now) as over,
                    count(*) filter (where due > :now and due <= :soon) as soon, count(*) filter (where due > :soon) as later
                from translation.version
                where is_owed and state <> 'up-to-date' and due is not null and (:kind = '' or type = :kind)
                    and (:site = '' or :site = any(sites)) and (:language = '' or language = :language)
                group by language
                """,
                asked,
                row -> found.put(
                        new Language(row.getString("language")),
                        new ParityView.Clock(row.getLong("over"), row.getLong("soon"), row.getLong("later"))));
        return found;
    }

    /// The median of the hours to each language, and how much came out in time; what came out lately.
    Map<Language, ParityView.Pace> paces(ParityView.Asked asked) {
        var hours = new HashMap<Language, Hours>();
        ask(
                """
                select language, hours, coalesce(sum(items) filter (where is_late), 0) as late,
                    coalesce(sum(items) filter (where not is_late), 0) as timely, sum(items) as items
                from translation.lag_tally
                where type = :kind and site = :site and (:language = '' or language = :language)
                group by language, hours having sum(items) > 0 order by language, hours
                """,
                asked,
                row -> hours.computeIfAbsent(new Language(row.getString("language")), _ -> new Hours())
                        .add(row));
        var paces = new HashMap<Language, ParityView.Pace>();
        hours.forEach((language, each) -> paces.put(language, each.pace()));
        ask("""
                select language, count(*) as items, sum(words) as words from translation.version
                where published >= :lately and published is not null and (:kind = '' or type = :kind)
                    and (:site = '' or :site = any(sites)) and (:language = '' or language = :language)
                group by language
                """, asked, row -> {
            var language = new Language(row.getString("language"));
            var pace = paces.getOrDefault(language, NONE);
            paces.put(
                    language,
                    new ParityView.Pace(pace.median(), pace.inTime(), row.getLong("items"), row.getLong("words")));
        });
        return paces;
    }

    static final ParityView.Pace NONE = new ParityView.Pace(-1, -1, 0, 0);

    /// How many came out after how many hours.
    private static final class Hours {

        private final List<long[]> counts = new ArrayList<>();
        private long items;
        private long late;
        private long timely;

        private void add(ResultSet row) throws SQLException {
            counts.add(new long[] {row.getLong("hours"), row.getLong("items")});
            items += row.getLong("items");
            late += row.getLong("late");
            timely += row.getLong("timely");
        }

        private ParityView.Pace pace() {
            var before = 0L;
            var median = -1L;
            for (var count : counts) {
                before += count[1];
                if (median < 0 && before * 2 >= items) {
                    median = count[0];
                }
            }
            return new ParityView.Pace((int) median, late + timely == 0 ? -1 : timely / (double) (late + timely), 0, 0);
        }
    }

    /// What runs out next, then what ran out last.
    List<ParityView.Waiting> clock(ParityView.Asked asked) {
        var next = waiting(
                WAITING + " and version.state <> 'up-to-date' and version.due > :now order by version.due limit :most",
                asked);
        var gone = waiting(
                WAITING
                        + " and version.state <> 'up-to-date' and version.due <= :now order by version.due desc limit :most",
                asked);
        var both = new ArrayList<>(next);
        both.addAll(gone);
        return both.subList(0, Math.min(both.size(), MOST));
    }

    List<ParityView.Waiting> first(ParityView.Asked asked) {
        return waiting(
                WAITING + " and version.behind > 0"
                        + " order by version.behind * version.readers desc, version.behind desc limit :most",
                asked);
    }

    private List<ParityView.Waiting> waiting(String sql, ParityView.Asked asked) {
        var waiting = new ArrayList<ParityView.Waiting>();
        ask(sql, asked, row -> waiting.add(waiting(row)));
        return waiting;
    }

    private ParityView.Waiting waiting(ResultSet row) throws SQLException {
        var due = row.getTimestamp("due");
        var left = due == null ? Duration.ZERO : Duration.between(now(), due.toInstant());
        var language = new Language(row.getString("language"));
        return new ParityView.Waiting(
                LocalizedTextJson.read(row.getString("title")),
                row.getString("address").replace("{language}", language.tag()),
                language,
                state(row.getString("state")),
                row.getLong("behind"),
                row.getLong("readers"),
                due == null ? null : due.toInstant(),
                left.abs().toHours(),
                left.isNegative());
    }

    /// The kinds, or the sites, of which anything is told.
    List<String> known(String column) {
        var other = column.equals("type") ? "site" : "type";
        return database.sql("select distinct %1$s from translation.tally where %2$s = '' and %1$s <> '' order by %1$s"
                        .formatted(column, other))
                .query((row, _) -> row.getString(column))
                .list();
    }

    private void ask(String sql, ParityView.Asked asked, RowCallbackHandler row) {
        database.sql(sql)
                .param("kind", asked.kind())
                .param("site", asked.site())
                .param("language", asked.languageTag())
                .param("now", Timestamp.from(now()))
                .param("soon", Timestamp.from(now().plus(Duration.ofDays(1))))
                .param("lately", Timestamp.from(now().minus(LATELY)))
                .param("most", MOST)
                .query(row);
    }

    private Instant now() {
        return clock.instant();
    }

    private static VersionState state(String code) {
        return VersionState.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
