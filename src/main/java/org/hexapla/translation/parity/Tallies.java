package org.hexapla.translation.parity;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The sums that the board shows: drawn together now and then, made again, and checked against the rows they count.
@Component
@Transactional
class Tallies {

    private static final int MANY = 2000;

    private static final String COUNTED = """
            select kind.asked_type as type, place.asked_site as site, language, is_owed, state, count(*) as items,
                sum(words) as words, sum(behind) as behind, sum(behind * readers) as debt
            from translation.version
            cross join lateral (values (''), (type)) as kind (asked_type)
            cross join lateral (select '' union all select unnest(sites)) as place (asked_site)
            group by 1, 2, 3, 4, 5
            """;

    private static final String COUNTED_LAG = """
            select kind.asked_type as type, place.asked_site as site, language, hours, is_late, count(*) as items
            from translation.version
            cross join lateral (values (''), (type)) as kind (asked_type)
            cross join lateral (select '' union all select unnest(sites)) as place (asked_site)
            where hours is not null group by 1, 2, 3, 4, 5
            """;

    private final JdbcClient database;

    Tallies(JdbcClient database) {
        this.database = database;
    }

    /// Draws together what has been added, if it is much.
    void drawTogether() {
        if (rows("translation.tally") > MANY) {
            database.sql("""
                            with gone as (delete from translation.tally returning *)
                            insert into translation.tally
                            select type, site, language, is_owed, state, sum(items), sum(words), sum(behind), sum(debt)
                            from gone group by 1, 2, 3, 4, 5 having sum(items) <> 0
                            """).update();
        }
        if (rows("translation.lag_tally") > MANY) {
            database.sql("""
                            with gone as (delete from translation.lag_tally returning *)
                            insert into translation.lag_tally
                            select type, site, language, hours, is_late, sum(items)
                            from gone group by 1, 2, 3, 4, 5 having sum(items) <> 0
                            """).update();
        }
    }

    private long rows(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    /// Counts everything anew.
    void rebuild() {
        database.sql(
                        "lock table translation.version, translation.tally, translation.lag_tally in share row exclusive mode")
                .update();
        database.sql("delete from translation.tally").update();
        database.sql("delete from translation.lag_tally").update();
        database.sql("insert into translation.tally " + COUNTED).update();
        database.sql("insert into translation.lag_tally " + COUNTED_LAG).update();
    }

    /// Whether the sums are those of the rows.
    @Transactional(readOnly = true)
    boolean areInStep() {
        var wrong = database.sql("""
                        select (select count(*) from (
                            (%1$s) except select type, site, language, is_owed, state, sum(items), sum(words), sum(behind),
                                sum(debt) from translation.tally group by 1, 2, 3, 4, 5) missing)
                        + (select count(*) from (
                            select type, site, language, is_owed, state, sum(items), sum(words), sum(behind), sum(debt)
                            from translation.tally group by 1, 2, 3, 4, 5 having sum(items) <> 0 except (%1$s)) surplus)
                        + (select count(*) from (
                            (%2$s) except select type, site, language, hours, is_late, sum(items)
                            from translation.lag_tally group by 1, 2, 3, 4, 5) missing)
                        """.formatted(COUNTED, COUNTED_LAG))
                .query(Long.class)
                .single();
        return wrong == 0;
    }
}
