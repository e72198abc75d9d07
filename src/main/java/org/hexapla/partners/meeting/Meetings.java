package org.hexapla.partners.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.partners.PartnerId;
import org.hexapla.partners.register.Register;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps meetings. In the caller's transaction, without asking who may.
@Repository
class Meetings {

    private final JdbcClient database;

    Meetings(JdbcClient database) {
        this.database = database;
    }

    Optional<Meeting> find(long id) {
        return database.sql("select * from partners.meeting where id = :id")
                .param("id", id)
                .query(Meetings::meeting)
                .optional();
    }

    /// For a decision about its places: nobody else decides until the transaction ends.
    Optional<Meeting> locked(long id) {
        return database.sql("select * from partners.meeting where id = :id for update")
                .param("id", id)
                .query(Meetings::meeting)
                .optional();
    }

    /// The next first, then those that are over.
    List<Meeting> all(int most) {
        return database.sql("select * from partners.meeting order by since desc, id desc limit :most")
                .param("most", most)
                .query(Meetings::meeting)
                .list();
    }

    /// Those to which a partner may send people on a day, and those to which it sent some.
    List<Meeting> openTo(PartnerId partner, LocalDate today) {
        return database.sql("""
                        select * from partners.meeting where closes >= :today and exists (
                            select 1 from partners.membership join partners.spell on spell.membership = membership.id
                            where membership.partner = :partner and membership.programme = any (meeting.programmes)
                                and spell.since <= :today and (spell.until is null or spell.until >= :today))
                            or exists (select 1 from partners.nomination
                                join partners.representative on representative.id = nomination.representative
                                join partners.membership on membership.id = representative.membership
                                where nomination.meeting = meeting.id and membership.partner = :partner)
                        order by since desc, id desc
                        """)
                .param("partner", partner.value())
                .param("today", today)
                .query(Meetings::meeting)
                .list();
    }

    /// @param key by which a file knows it; empty where somebody writes it down
    /// @return nothing where the key is known already
    Optional<Long> add(String key, Meeting meeting, Register.Act act) {
        return written(database.sql("""
                        insert into partners.meeting (key, name, place, initiative, programmes, since, until, closes,
                            places, each, changed, changed_by)
                        values (nullif(:key, ''), :name::jsonb, :place::jsonb, :initiative, :programmes, :since, :until,
                            :closes, :places, :each, :at, :by) on conflict do nothing returning id
                        """), meeting, act)
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    /// @return whether it was still as it was seen
    boolean change(Meeting meeting, Register.Act act) {
        return written(database.sql("""
                                update partners.meeting set version = version + 1, name = :name::jsonb,
                                    place = :place::jsonb, initiative = :initiative, programmes = :programmes,
                                    since = :since, until = :until, closes = :closes, places = :places, each = :each,
                                    changed = :at, changed_by = :by
                                where id = :id and version = :version
                                """), meeting, act)
                        .param("id", meeting.id())
                        .param("version", meeting.version())
                        .update()
                > 0;
    }

    private static JdbcClient.StatementSpec written(
            JdbcClient.StatementSpec statement, Meeting meeting, Register.Act act) {
        return statement
                .param("name", LocalizedTextJson.write(meeting.name()))
                .param("place", LocalizedTextJson.write(meeting.place()))
                .param("initiative", meeting.initiative())
                .param("programmes", meeting.programmes().toArray(String[]::new))
                .param("since", meeting.rules().since())
                .param("until", meeting.rules().until())
                .param("closes", meeting.rules().closes())
                .param("places", meeting.rules().places())
                .param("each", meeting.rules().each())
                .param("at", act.time())
                .param("by", act.by().value());
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getLong("id"),
                row.getInt("version"),
                LocalizedTextJson.read(row.getString("name")),
                LocalizedTextJson.read(row.getString("place")),
                row.getString("initiative"),
                List.of((String[]) row.getArray("programmes").getArray()),
                new Meeting.Rules(
                        row.getObject("since", LocalDate.class),
                        row.getObject("until", LocalDate.class),
                        row.getObject("closes", LocalDate.class),
                        row.getInt("places"),
                        row.getInt("each")));
    }
}
