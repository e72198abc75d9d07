package org.hexapla.library.eresources.access;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hexapla.library.eresources.AccountGroup;
import org.hexapla.library.eresources.Coded;
import org.hexapla.library.eresources.Kept;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who belongs to which group at which duty station, and when.
@Repository
class Entitlements {

    private final JdbcClient database;
    private final PersonKeys keys;

    Entitlements(JdbcClient database, PersonKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /// What an address is entitled to on a day; the latest where several overlap.
    Optional<Entitlement> of(String mail, LocalDate day) {
        return database.sql("""
                        select * from library.entitlement
                        where person = :person and starts <= :day and (ends is null or ends >= :day)
                        order by starts desc limit 1
                        """)
                .param("person", keys.of(mail))
                .param("day", Date.valueOf(day))
                .query(Entitlements::kept)
                .optional()
                .map(Kept::record);
    }

    Optional<Kept<Long, Entitlement>> beginning(String mail, LocalDate starts) {
        return database.sql("select * from library.entitlement where person = :person and starts = :starts")
                .param("person", keys.of(mail))
                .param("starts", Date.valueOf(starts))
                .query(Entitlements::kept)
                .optional();
    }

    Optional<Kept<Long, Entitlement>> find(long id) {
        return database.sql("select * from library.entitlement where id = :id")
                .param("id", id)
                .query(Entitlements::kept)
                .optional();
    }

    /// Those whose address begins with what was typed.
    List<Kept<Long, Entitlement>> page(String typed, long offset, int most) {
        return database.sql("""
                        select * from library.entitlement where mail like :typed
                        order by mail, starts desc limit :most offset :offset
                        """)
                .param("typed", pattern(typed))
                .param("most", most)
                .param("offset", offset)
                .query(Entitlements::kept)
                .list();
    }

    long count(String typed) {
        return database.sql("select count(*) from library.entitlement where mail like :typed")
                .param("typed", pattern(typed))
                .query(Long.class)
                .single();
    }

    private static String pattern(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\\\%_]", "\\\\$0") + "%";
    }

    long add(Entitlement entitlement) {
        return database.sql("""
                        insert into library.entitlement (person, mail, name, account_group, station, starts, ends)
                        values (:person, :mail, :name, :group, :station, :starts, :ends) returning id
                        """).params(row(entitlement)).query(Long.class).single();
    }

    void change(long id, Entitlement after) {
        database.sql("""
                        update library.entitlement
                        set name = :name, account_group = :group, station = :station, ends = :ends, version = version + 1
                        where id = :id
                        """).params(row(after)).param("id", id).update();
    }

    private Map<String, Object> row(Entitlement entitlement) {
        var row = new HashMap<String, Object>();
        row.put("person", keys.of(entitlement.mail()));
        row.put("mail", entitlement.mail());
        row.put("name", entitlement.name());
        row.put("group", entitlement.group().code());
        row.put("station", entitlement.station());
        row.put("starts", Date.valueOf(entitlement.starts()));
        var ends = entitlement.ends();
        row.put("ends", ends == null ? null : Date.valueOf(ends));
        return row;
    }

    private static Kept<Long, Entitlement> kept(ResultSet row, int number) throws SQLException {
        var ends = row.getDate("ends");
        return new Kept<>(
                row.getLong("id"),
                row.getInt("version"),
                new Entitlement(
                        row.getString("mail"),
                        row.getString("name"),
                        Coded.parse(AccountGroup.class, row.getString("account_group"))
                                .orElseThrow(),
                        row.getString("station"),
                        row.getDate("starts").toLocalDate(),
                        ends == null ? null : ends.toLocalDate()));
    }
}
