package org.hexapla.occasions.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps who registered. In the caller's transaction, without asking who may.
@Repository
public class Registrations {

    private final JdbcClient database;

    Registrations(JdbcClient database) {
        this.database = database;
    }

    public Optional<Registration> find(long id) {
        return database.sql("select * from occasions.registration where id = :id")
                .param("id", id)
                .query(Registrations::registration)
                .optional();
    }

    /// So that nobody else changes it before the end of the transaction.
    public Optional<Registration> locked(long id) {
        return database.sql("select * from occasions.registration where id = :id for update")
                .param("id", id)
                .query(Registrations::registration)
                .optional();
    }

    /// Those who came along.
    public List<Registration> members(long parent) {
        return database.sql("select * from occasions.registration where parent = :parent order by id")
                .param("parent", parent)
                .query(Registrations::registration)
                .list();
    }

    /// @param state none for all who confirmed
    /// @param organisation empty for all
    public List<Registration> of(EventCode event, Optional<Registration.State> state, String organisation, int most) {
        return database.sql("""
                        select * from occasions.registration
                        where event = :event and source = ''
                            and case when :state::text = '' then state <> 'asked' else state = :state end
                            and (:organisation::text = '' or lower(organisation) = lower(:organisation))
                        order by coalesce(parent, id), id limit :most
                        """)
                .param("event", event.value())
                .param("state", state.map(Registration.State::code).orElse(""))
                .param("organisation", organisation)
                .param("most", most)
                .query(Registrations::registration)
                .list();
    }

    /// Everybody, in the order of the list, for files: in one stream, within the caller's transaction.
    Stream<Registration> all(EventCode event) {
        return database.sql("""
                        select * from occasions.registration where event = :event and state <> 'asked'
                        order by coalesce(parent, id), id
                        """).param("event", event.value()).query(Registrations::registration).stream();
    }

    /// Those with a place of whom a name or an address has these letters.
    public List<Registration> named(EventCode event, String words, int most) {
        return database.sql("""
                        select * from occasions.registration
                        where event = :event and state = 'accepted' and source = ''
                            and (position(lower(:words) in lower(name)) > 0 or lower(mail) = lower(:words))
                        order by lower(name), id limit :most
                        """)
                .param("event", event.value())
                .param("words", words.strip())
                .param("most", most)
                .query(Registrations::registration)
                .list();
    }

    /// The numbers of those who have a place, so that a door without a line knows them.
    public List<Long> accepted(EventCode event) {
        return database.sql("""
                        select id from occasions.registration
                        where event = :event and state = 'accepted' and source = '' order by id
                        """)
                .param("event", event.value())
                .query((row, _) -> row.getLong("id"))
                .list();
    }

    /// What those of these numbers are called.
    public Map<Long, String> names(Collection<Long> ids) {
        var names = new TreeMap<Long, String>();
        database.sql("select id, name from occasions.registration where id = any(:ids)")
                .param("ids", ids.toArray(Long[]::new))
                .query((row, _) -> names.put(row.getLong("id"), row.getString("name")))
                .list();
        return names;
    }

    /// How many stand how.
    Map<String, Integer> counts(EventCode event) {
        var counts = new TreeMap<String, Integer>();
        database.sql("""
                        select state, count(*) as people from occasions.registration
                        where event = :event and state <> 'asked' group by state
                        """).param("event", event.value()).query(row -> {
            counts.put(row.getString("state"), row.getInt("people"));
        });
        return counts;
    }

    /// The open registration of a person.
    Optional<Registration> open(EventCode event, String person) {
        return database.sql("""
                        select * from occasions.registration
                        where event = :event and person = :person and ended is null and state <> 'asked'
                        """)
                .param("event", event.value())
                .param("person", person)
                .query(Registrations::registration)
                .optional();
    }

    /// Lets nobody else register the same person at the same event until the end of the transaction.
    void lock(EventCode event, String person) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:words, 25))::text")
                .param("words", event + " " + person)
                .query(String.class)
                .single();
    }

    long add(EventCode event, @Nullable Long parent, String person, Registration.Who who, Instant at) {
        return database.sql("""
                        insert into occasions.registration (event, parent, person, name, mail, organisation, language,
                            country, audience, state, asked)
                        values (:event, :parent::bigint, :person, :name, :mail, :organisation, :language, :country,
                            :audience, 'asked', :at)
                        returning id
                        """)
                .param("event", event.value())
                .param("parent", parent)
                .param("person", person)
                .param("name", who.name())
                .param("mail", who.mail())
                .param("organisation", who.organisation())
                .param("language", who.language().tag())
                .param("country", who.country())
                .param("audience", who.audience())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    /// Members of a group who have a place of their own already do not take another.
    void dropTwice(long parent) {
        database.sql("""
                        delete from occasions.registration member
                        where parent = :parent and state = 'asked' and exists (
                            select from occasions.registration other
                            where other.event = member.event and other.person = member.person
                                and other.ended is null and other.state <> 'asked')
                        """).param("parent", parent).update();
    }

    /// With everybody who came along.
    void become(long id, Registration.State state, Instant at) {
        database.sql("""
                        update occasions.registration set state = :state,
                            registered = coalesce(registered, :at::timestamptz),
                            accepted = case when :state::text = 'accepted' then coalesce(accepted, :at::timestamptz) else accepted end,
                            ended = case when :ended::boolean then :at::timestamptz end
                        where id = :id or parent = :id and ended is null
                        """)
                .param("id", id)
                .param("state", state.code())
                .param("ended", !state.isOpen())
                .param("at", Timestamp.from(at))
                .update();
    }

    void mark(long id, @Nullable Long claim, @Nullable Long turn, @Nullable Instant offeredUntil) {
        database.sql("""
                        update occasions.registration set claim = :claim::bigint, turn = :turn::bigint,
                            offered_until = :until::timestamptz
                        where id = :id
                        """)
                .param("id", id)
                .param("claim", claim)
                .param("turn", turn)
                .param("until", offeredUntil == null ? null : Timestamp.from(offeredUntil))
                .update();
    }

    void turn(long id, long turn) {
        database.sql("update occasions.registration set turn = :turn where id = :id")
                .param("id", id)
                .param("turn", turn)
                .update();
    }

    void change(long id, Registration.Who who) {
        database.sql("""
                        update occasions.registration set name = :name, organisation = :organisation,
                            language = :language, country = :country, audience = :audience
                        where id = :id
                        """)
                .param("id", id)
                .param("name", who.name())
                .param("organisation", who.organisation())
                .param("language", who.language().tag())
                .param("country", who.country())
                .param("audience", who.audience())
                .update();
    }

    /// The first time counts, however often somebody comes in.
    public void attend(long id, Instant at) {
        database.sql("""
                        update occasions.registration set attended = least(coalesce(attended, :at::timestamptz), :at::timestamptz)
                        where id = :id
                        """).param("id", id).param("at", Timestamp.from(at)).update();
    }

    /// What nobody confirmed is nobody's; of what is long over only what is counted stays.
    int forget(Instant unconfirmedBefore, Instant overBefore) {
        database.sql("""
                        delete from occasions.registration where state = 'asked' and asked < :before
                            and parent is not null
                        """).param("before", Timestamp.from(unconfirmedBefore)).update();
        database.sql("delete from occasions.registration where state = 'asked' and asked < :before")
                .param("before", Timestamp.from(unconfirmedBefore))
                .update();
        return database.sql("""
                        update occasions.registration set name = '', mail = '', organisation = ''
                        where mail || name || organisation <> ''
                            and event in (select code from occasions.event where ends < :before)
                        """).param("before", Timestamp.from(overBefore)).update();
    }

    private static Registration registration(ResultSet row, int number) throws SQLException {
        return new Registration(
                row.getLong("id"),
                new EventCode(row.getString("event")),
                row.getObject("parent", Long.class),
                row.getString("person"),
                new Registration.Who(
                        row.getString("name"),
                        row.getString("mail"),
                        row.getString("organisation"),
                        new Language(row.getString("language")),
                        row.getString("country"),
                        row.getString("audience")),
                Registration.State.parse(row.getString("state")).orElseThrow(),
                new Registration.Marks(
                        row.getObject("claim", Long.class),
                        row.getObject("turn", Long.class),
                        instant(row, "offered_until"),
                        row.getTimestamp("asked").toInstant(),
                        instant(row, "registered"),
                        instant(row, "accepted"),
                        instant(row, "attended")));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
