package org.hexapla.partners.hub;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.ProgrammeCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps hubs. In the caller's transaction, without asking who may.
@Repository
class Hubs {

    private static final String SELECT = """
            select hub.*, membership.partner, partner.content ->> 'name' as name,
                coalesce(partner.country, '') as country
            from partners.hub
            join partners.membership on membership.id = hub.membership
            join partners.partner on partner.id = membership.partner and merged_into is null
            """;

    private final JdbcClient database;

    Hubs(JdbcClient database) {
        this.database = database;
    }

    /// Those of members that belong on the day, by goal.
    List<Hub> of(ProgrammeCode programme, LocalDate today) {
        return database.sql(SELECT + """
                        where membership.programme = :programme and hub.since <= :today
                            and (hub.until is null or hub.until >= :today)
                            and exists (select 1 from partners.spell where spell.membership = membership.id
                                and spell.since <= :today and (spell.until is null or spell.until >= :today))
                        order by hub.goal, hub.since, hub.id
                        """)
                .param("programme", programme.value())
                .param("today", today)
                .query(Hubs::hub)
                .list();
    }

    List<Hub> of(long membership) {
        return database.sql(SELECT + " where membership.id = :membership order by hub.since desc, hub.id desc")
                .param("membership", membership)
                .query(Hubs::hub)
                .list();
    }

    Optional<Hub> find(long id) {
        return database.sql(SELECT + " where hub.id = :id")
                .param("id", id)
                .query(Hubs::hub)
                .optional();
    }

    /// @return whether it does not host it already
    boolean add(long membership, int goal, LocalDate since) {
        return database.sql("""
                        insert into partners.hub (membership, goal, since)
                        select id, :goal, :since from partners.membership where id = :membership and state = 'active'
                        on conflict do nothing
                        """)
                        .param("membership", membership)
                        .param("goal", goal)
                        .param("since", since)
                        .update()
                > 0;
    }

    boolean end(long id, LocalDate last) {
        return database.sql("update partners.hub set until = :last where id = :id and until is null and since <= :last")
                        .param("id", id)
                        .param("last", last)
                        .update()
                > 0;
    }

    /// From a file: the member by the key of the membership.
    boolean take(String key, String membership, int goal, LocalDate since) {
        return database.sql("""
                        insert into partners.hub (key, membership, goal, since)
                        select :key, id, :goal, :since from partners.membership where key = :membership
                        on conflict do nothing
                        """)
                        .param("key", key)
                        .param("membership", membership)
                        .param("goal", goal)
                        .param("since", since)
                        .update()
                > 0;
    }

    private static Hub hub(ResultSet row, int number) throws SQLException {
        return new Hub(
                row.getLong("id"),
                row.getLong("membership"),
                new PartnerId(row.getLong("partner")),
                LocalizedTextJson.read(row.getString("name")),
                row.getString("country"),
                row.getInt("goal"),
                row.getObject("since", LocalDate.class),
                row.getObject("until", LocalDate.class));
    }
}
