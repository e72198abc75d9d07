package org.hexapla.campaigns.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps outlets and the lists of them that were frozen. In the caller's transaction, without asking who may.
@Repository
class Outlets {

    private final JdbcClient database;
    private final Clock clock;

    Outlets(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<Outlet> all() {
        return database.sql("select * from campaigns.watch_outlet order by tier, name, code")
                .query(Outlets::outlet)
                .list();
    }

    Optional<Outlet> find(String code) {
        return database.sql("select * from campaigns.watch_outlet where code = :code")
                .param("code", code)
                .query(Outlets::outlet)
                .optional();
    }

    boolean add(Outlet outlet) {
        return write("""
                insert into campaigns.watch_outlet (code, name, country, language, tier, medium, source, source_kind, changed)
                values (:code, :name, :country, :language, :tier, :medium, :source, :sourceKind, :changed)
                on conflict do nothing
                """, outlet);
    }

    boolean change(Outlet outlet) {
        return write("""
                update campaigns.watch_outlet set name = :name, country = :country, language = :language, tier = :tier,
                    medium = :medium, source = :source, source_kind = :sourceKind, changed = :changed
                where code = :code
                """, outlet);
    }

    private boolean write(String sql, Outlet outlet) {
        return database.sql(sql)
                        .param("code", outlet.code())
                        .param("name", outlet.name())
                        .param("country", outlet.country())
                        .param("language", outlet.language().tag())
                        .param("tier", outlet.tier())
                        .param("medium", outlet.medium())
                        .param("source", outlet.source())
                        .param("sourceKind", outlet.sourceKind())
                        .param("changed", java.sql.Timestamp.from(clock.instant()))
                        .update()
                > 0;
    }

    List<FrozenList> lists() {
        return database.sql("""
                        select list.id, list.name, list.first_day, list.last_day, count(*) as outlets,
                            count(*) filter (where listed.tier = 'major') as major
                        from campaigns.watch_list list join campaigns.watch_listed listed on listed.list = list.id
                        group by list.id order by list.first_day desc
                        """)
                .query((row, _) -> new FrozenList(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class),
                        row.getInt("outlets"),
                        row.getInt("major")))
                .list();
    }

    /// The outlets of a list as they were when it was frozen.
    List<Outlet> listed(long list) {
        return database.sql("""
                        select outlet.code, listed.name, listed.country, listed.language, listed.tier, outlet.medium,
                            '' as source, '' as source_kind
                        from campaigns.watch_listed listed
                        join campaigns.watch_outlet outlet on outlet.code = listed.outlet
                        where listed.list = :list order by listed.tier, listed.name
                        """).param("list", list).query(Outlets::outlet).list();
    }

    /// Freezes outlets as they are now for a period.
    ///
    /// @param outlets their codes; all where there are none
    /// @return nothing where another list holds for one of the days, or there is no outlet
    Optional<Long> freeze(String name, LocalDate first, LocalDate last, List<String> outlets) {
        if (overlaps(first, last) || all().isEmpty()) {
            return Optional.empty();
        }
        try {
            var list = database.sql("""
                            insert into campaigns.watch_list (name, first_day, last_day, frozen)
                            values (:name, :first, :last, :frozen) returning id
                            """)
                    .param("name", name)
                    .param("first", first)
                    .param("last", last)
                    .param("frozen", java.sql.Timestamp.from(clock.instant()))
                    .query(Long.class)
                    .single();
            database.sql("""
                            insert into campaigns.watch_listed (list, outlet, name, country, language, tier)
                            select :list, code, name, country, language, tier from campaigns.watch_outlet
                            where cardinality(:outlets::text[]) = 0 or code = any (:outlets::text[])
                            """)
                    .param("list", list)
                    .param("outlets", outlets.toArray(String[]::new))
                    .update();
            return Optional.of(list);
        } catch (DataIntegrityViolationException e) {
            // Another list was frozen for these days at the same moment.
            throw MediaWatchRefused.conflict("list");
        }
    }

    Optional<FrozenList> list(String name) {
        return lists().stream().filter(list -> list.name().equals(name)).findFirst();
    }

    private boolean overlaps(LocalDate first, LocalDate last) {
        return database.sql("""
                        select exists (select 1 from campaigns.watch_list
                            where first_day <= :last and last_day >= :first)
                        """)
                .param("first", first)
                .param("last", last)
                .query(Boolean.class)
                .single();
    }

    private static Outlet outlet(ResultSet row, int number) throws SQLException {
        return new Outlet(
                row.getString("code"),
                row.getString("name"),
                row.getString("country"),
                Language.parse(row.getString("language")).orElse(Language.EN),
                row.getString("tier"),
                row.getString("medium"),
                row.getString("source"),
                row.getString("source_kind"));
    }
}
