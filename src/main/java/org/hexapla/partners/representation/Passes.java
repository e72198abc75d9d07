package org.hexapla.partners.representation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.partners.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps passes. In the caller's transaction, without asking who may.
@Repository
class Passes {

    private static final String SELECT = """
            select pass.id as pass_id, pass.since as pass_since, pass.until as pass_until,
                pass.withdrawn is not null as is_withdrawn, pass.reason, representative.*,
                membership.programme, membership.partner, partner.content ->> 'name' as of_name,
                exists (select 1 from partners.spell where spell.membership = membership.id and spell.since <= :today
                    and (spell.until is null or spell.until >= :today)) as is_holding
            from partners.pass
            join partners.representative on representative.id = pass.representative
            join partners.membership on membership.id = representative.membership
            join partners.partner on partner.id = membership.partner
            """;

    private final JdbcClient database;

    Passes(JdbcClient database) {
        this.database = database;
    }

    Optional<Pass> find(long id, LocalDate today) {
        return database.sql(SELECT + "where pass.id = :id")
                .param("id", id)
                .param("today", today)
                .query(Passes::pass)
                .optional();
    }

    /// The latest pass of each representative who has one.
    Map<Long, Pass> latest(Collection<Long> representatives, LocalDate today) {
        var latest = new TreeMap<Long, Pass>();
        database.sql(SELECT + "where pass.representative = any (:ids) order by pass.id")
                .param("ids", representatives.toArray(Long[]::new))
                .param("today", today)
                .query(Passes::pass)
                .list()
                .forEach(pass -> latest.put(pass.of().id(), pass));
        return latest;
    }

    /// Those that let somebody in today, for the door: in the order of whom they speak for.
    ///
    /// @param typed words of names, or empty
    List<Pass> holding(String typed, LocalDate today, int from, int most) {
        return database.sql(SELECT + HOLDING + " order by membership.partner, pass.id offset :from limit :most")
                .param("typed", typed)
                .param("today", today)
                .param("from", from)
                .param("most", most)
                .query(Passes::pass)
                .list();
    }

    long countHolding(String typed, LocalDate today) {
        return database.sql("select count(*) from (" + SELECT + HOLDING + ") found")
                .param("typed", typed)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    private static final String HOLDING = """
            where pass.withdrawn is null and pass.since <= :today and pass.until >= :today
                and representative.ended is null and representative.content is not null
                and (representative.content ->> 'until' = '' or representative.content ->> 'until' >= :today::text)
                and exists (select 1 from partners.spell where spell.membership = membership.id and spell.since <= :today
                    and (spell.until is null or spell.until >= :today))
                and (:typed = '' or representative.content ->> 'name' ilike '%' || :typed || '%'
                    or partner.content ->> 'name' ilike '%' || :typed || '%')
            """;

    long add(long representative, LocalDate since, LocalDate until, Register.Act act) {
        return database.sql("""
                        insert into partners.pass (representative, since, until, issued, issued_by)
                        values (:representative, :since, :until, :at, :by) returning id
                        """)
                .param("representative", representative)
                .param("since", since)
                .param("until", until)
                .param("at", act.time())
                .param("by", act.by().value())
                .query(Long.class)
                .single();
    }

    /// @return whether it was not withdrawn before
    boolean withdraw(long id, String reason, Register.Act act) {
        return database.sql("""
                        update partners.pass set withdrawn = :at, withdrawn_by = :by, reason = :reason
                        where id = :id and withdrawn is null
                        """)
                        .param("id", id)
                        .param("reason", reason)
                        .param("at", act.time())
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    private static Pass pass(ResultSet row, int number) throws SQLException {
        return new Pass(
                row.getLong("pass_id"),
                Representatives.representative(row, number),
                row.getObject("pass_since", LocalDate.class),
                row.getObject("pass_until", LocalDate.class),
                row.getBoolean("is_withdrawn"),
                row.getString("reason"));
    }
}
