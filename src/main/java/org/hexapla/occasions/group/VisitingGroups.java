package org.hexapla.occasions.group;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.capacity.ClaimId;
import org.hexapla.occasions.visit.Visit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps groups and their lists of names. In the caller's transaction, without asking who may.
@Repository
class VisitingGroups {

    private final JdbcClient database;

    VisitingGroups(JdbcClient database) {
        this.database = database;
    }

    long add(String number, VisitingGroup.Request request, Instant at) {
        var party = request.party();
        return database.sql("""
                        insert into occasions.visiting_group (number, station, kind, name, contact, mail, language,
                            country, students, adults, wanted, wishes, made, changed)
                        values (:number, :station, :kind, :name, :contact, :mail, :language, :country, :students,
                            :adults, :wanted, :wishes, :at, :at)
                        returning id
                        """)
                .param("number", number)
                .param("station", request.station())
                .param("kind", request.kind().code())
                .param("name", party.name())
                .param("contact", party.contact())
                .param("mail", party.mail())
                .param("language", party.language().tag())
                .param("country", party.country())
                .param("students", party.students())
                .param("adults", party.adults())
                .param("wanted", request.wanted())
                .param("wishes", request.wishes())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Optional<VisitingGroup> find(long id) {
        return database.sql("select * from occasions.visiting_group where id = :id")
                .param("id", id)
                .query(VisitingGroups::group)
                .optional();
    }

    /// Nobody else changes it until this transaction ends.
    Optional<VisitingGroup> lock(long id) {
        return database.sql("select * from occasions.visiting_group where id = :id for no key update")
                .param("id", id)
                .query(VisitingGroups::group)
                .optional();
    }

    /// Of a station, those who wait for an answer first.
    List<VisitingGroup> of(String station) {
        return database.sql("""
                        select * from occasions.visiting_group where station = :station
                        order by state <> 'requested', wanted desc, id desc limit 200
                        """)
                .param("station", station)
                .query(VisitingGroups::group)
                .list();
    }

    /// The numbers of those who were offered a slot, or are to come then.
    List<Long> expectedAt(long slot) {
        return database.sql("""
                        select id from occasions.visiting_group
                        where slot = :slot and state in ('proposed', 'confirmed') order by id
                        """)
                .param("slot", slot)
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// How many an address has asked for since a moment.
    int since(String mail, Instant moment) {
        return database.sql("""
                        select count(*) from occasions.visiting_group where lower(mail) = lower(:mail) and made > :moment
                        """)
                .param("mail", mail)
                .param("moment", Timestamp.from(moment))
                .query(Integer.class)
                .single();
    }

    void become(long id, VisitingGroup.State state, Instant at) {
        database.sql("update occasions.visiting_group set state = :state, changed = :at where id = :id")
                .param("id", id)
                .param("state", state.code())
                .param("at", Timestamp.from(at))
                .update();
    }

    void offer(long id, VisitingGroup.Offer offer, Instant at) {
        database.sql("""
                        update occasions.visiting_group
                        set state = 'proposed', slot = :slot, claim = :claim, changed = :at where id = :id
                        """)
                .param("id", id)
                .param("slot", offer.slot())
                .param("claim", offer.claim().value())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<String> names(long id) {
        return database.sql("select name from occasions.group_member where visiting_group = :id order by id")
                .param("id", id)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    void name(long id, List<String> names) {
        database.sql("delete from occasions.group_member where visiting_group = :id")
                .param("id", id)
                .update();
        database.sql("""
                        insert into occasions.group_member (visiting_group, name)
                        select :id, name from unnest(:names::text[]) with ordinality as list (name, place) order by place
                        """)
                .param("id", id)
                .param("names", names.toArray(String[]::new))
                .update();
    }

    /// Forgets the names of all whose visit was over before a moment.
    ///
    /// @return how many
    int forgetNames(Instant before) {
        return database.sql("""
                        delete from occasions.group_member using occasions.visiting_group, occasions.slot
                        where visiting_group.id = group_member.visiting_group and slot.id = visiting_group.slot
                            and slot.ends < :before
                        """).param("before", Timestamp.from(before)).update();
    }

    /// Forgets who wrote for groups whose visit, or the day they wished for, was long ago.
    int forget(Instant overBefore) {
        return database.sql("""
                        update occasions.visiting_group set contact = '', mail = '', wishes = ''
                        where contact || mail || wishes <> '' and wanted < :before and not exists (
                            select from occasions.slot
                            where slot.id = visiting_group.slot and slot.ends >= :before)
                        """).param("before", Timestamp.from(overBefore)).update();
    }

    private static VisitingGroup group(ResultSet row, int number) throws SQLException {
        var slot = row.getObject("slot", Long.class);
        return new VisitingGroup(
                row.getLong("id"),
                row.getString("number"),
                new VisitingGroup.Request(
                        row.getString("station"),
                        Visit.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        new VisitingGroup.Party(
                                row.getString("name"),
                                row.getString("contact"),
                                row.getString("mail"),
                                new Language(row.getString("language")),
                                row.getString("country"),
                                row.getInt("students"),
                                row.getInt("adults")),
                        row.getObject("wanted", LocalDate.class),
                        row.getString("wishes")),
                VisitingGroup.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                slot == null
                        ? Optional.empty()
                        : Optional.of(new VisitingGroup.Offer(slot, new ClaimId(row.getLong("claim")))));
    }
}
