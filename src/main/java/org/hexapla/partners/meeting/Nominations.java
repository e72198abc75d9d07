package org.hexapla.partners.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps who was put forward for which meeting. In the caller's transaction, without asking who may.
@Repository
class Nominations {

    private static final String SELECT = """
            select nomination.*, coalesce(representative.content, representative.wanted) ->> 'name' as who,
                representative.kind, membership.partner, partner.content ->> 'name' as by_name,
                coalesce(partner.country, '') as country, partner.content ->> 'mail' as mail,
                partner.content ->> 'language' as tongue
            from partners.nomination
            join partners.representative on representative.id = nomination.representative
            join partners.membership on membership.id = representative.membership
            join partners.partner on partner.id = membership.partner
            """;

    private final JdbcClient database;

    Nominations(JdbcClient database) {
        this.database = database;
    }

    List<Nomination> of(long meeting) {
        return database.sql(SELECT + " where meeting = :meeting order by nomination.id")
                .param("meeting", meeting)
                .query(Nominations::nomination)
                .list();
    }

    List<Nomination> of(long meeting, PartnerId partner) {
        return database.sql(
                        SELECT + " where meeting = :meeting and membership.partner = :partner order by nomination.id")
                .param("meeting", meeting)
                .param("partner", partner.value())
                .query(Nominations::nomination)
                .list();
    }

    /// Puts them forward; whoever was taken back stands again.
    ///
    /// @return how many stand now who did not
    int ask(long meeting, Collection<Long> representatives, Register.Act act) {
        return database.sql("""
                        insert into partners.nomination (meeting, representative, state, asked, asked_by)
                        select :meeting, unnest(:representatives::bigint[]), 'asked', :at, :by
                        on conflict (meeting, representative) do update set state = 'asked', asked = excluded.asked,
                            asked_by = excluded.asked_by where nomination.state = 'withdrawn'
                        """)
                .param("meeting", meeting)
                .param("representatives", representatives.toArray(Long[]::new))
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }

    void decide(Collection<Long> ids, Nomination.State state, String decision, Register.Act act) {
        database.sql("""
                        update partners.nomination set state = :state, decision = :decision, decided = :at,
                            decided_by = :by
                        where id = any (:ids)
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("state", state.code())
                .param("decision", decision)
                .param("at", act.time())
                .param("by", act.by().value())
                .update();
    }

    /// @return how many came who were not seen before
    int attend(long meeting, Collection<Long> ids, Register.Act act) {
        return database.sql("""
                        update partners.nomination set attended = :at
                        where id = any (:ids) and meeting = :meeting and state = 'accepted' and attended is null
                        """)
                .param("ids", ids.toArray(Long[]::new))
                .param("meeting", meeting)
                .param("at", act.time())
                .update();
    }

    /// From a file: a representative by the key, in a state.
    ///
    /// @return whether it was new
    boolean take(String meeting, String representative, String state, boolean isThere, Register.Act act) {
        return database.sql("""
                        insert into partners.nomination (meeting, representative, state, asked, asked_by, attended)
                        select meeting.id, representative.id, :state, meeting.closes, :by,
                            case when :there then meeting.since::timestamptz end
                        from partners.meeting, partners.representative
                        where meeting.key = :meeting and representative.key = :representative
                        on conflict do nothing
                        """)
                        .param("meeting", meeting)
                        .param("representative", representative)
                        .param("state", state)
                        .param("there", isThere)
                        .param("by", act.by().value())
                        .update()
                > 0;
    }

    private static Nomination nomination(ResultSet row, int number) throws SQLException {
        return new Nomination(
                row.getLong("id"),
                row.getLong("meeting"),
                row.getLong("representative"),
                Nomination.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                LocalizedTextJson.read(row.getString("who")),
                row.getString("kind"),
                new Nomination.By(
                        new PartnerId(row.getLong("partner")),
                        LocalizedTextJson.read(row.getString("by_name")),
                        row.getString("country"),
                        row.getString("mail"),
                        new Language(row.getString("tongue"))),
                row.getString("decision"),
                row.getTimestamp("attended") != null);
    }
}
