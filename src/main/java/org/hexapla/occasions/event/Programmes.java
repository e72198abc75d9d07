package org.hexapla.occasions.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import org.hexapla.authorities.PersonName;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.kernel.Country;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.media.RecordingId;
import org.hexapla.occasions.EventCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps sessions and speakers. In the caller's transaction, without asking who may.
@Repository
public class Programmes {

    private final JdbcClient database;

    Programmes(JdbcClient database) {
        this.database = database;
    }

    public Programme of(EventCode event) {
        var sessions = database.sql("""
                        select *, title::text as titles from occasions.event_session
                        where event = :event order by starts, id
                        """)
                .param("event", event.value())
                .query(Programmes::session)
                .list();
        var speakers = database.sql("""
                        select *, name::text as names, role::text as roles from occasions.event_speaker
                        where event = :event order by id
                        """)
                .param("event", event.value())
                .query(Programmes::speaker)
                .list();
        return new Programme(sessions, speakers);
    }

    long add(EventCode event, Programme.Session session) {
        return database.sql("""
                        insert into occasions.event_session (event, title, starts, ends, room)
                        values (:event, :title::jsonb, :starts, :ends, :room) returning id
                        """)
                .param("event", event.value())
                .param("title", LocalizedTextJson.write(session.title()))
                .param("starts", Timestamp.from(session.starts()))
                .param("ends", Timestamp.from(session.ends()))
                .param("room", session.room().strip())
                .query(Long.class)
                .single();
    }

    void add(EventCode event, Programme.Speaker speaker) {
        database.sql("""
                        insert into occasions.event_speaker (event, session, person, name, role, country, gender)
                        values (:event, :session, :person, :name::jsonb, :role::jsonb, :country, :gender)
                        """)
                .param("event", event.value())
                .param("session", speaker.session())
                .param("person", speaker.person().map(PersonNameId::value).orElse(null))
                .param("name", LocalizedTextJson.write(speaker.name()))
                .param("role", LocalizedTextJson.write(speaker.role()))
                .param("country", speaker.country().map(Country::code).orElse(""))
                .param("gender", speaker.gender().code())
                .update();
    }

    /// Says what was recorded of a session, or that nothing was.
    void record(EventCode event, long session, @Nullable RecordingId recording) {
        database.sql("""
                        update occasions.event_session set recording = :recording::bigint
                        where event = :event and id = :session
                        """)
                .param("event", event.value())
                .param("session", session)
                .param("recording", recording == null ? null : recording.value())
                .update();
    }

    /// With those who speak in it.
    void removeSession(EventCode event, long session) {
        database.sql("delete from occasions.event_speaker where event = :event and session = :session")
                .param("event", event.value())
                .param("session", session)
                .update();
        database.sql("delete from occasions.event_session where event = :event and id = :session")
                .param("event", event.value())
                .param("session", session)
                .update();
    }

    void removeSpeaker(EventCode event, long speaker) {
        database.sql("delete from occasions.event_speaker where event = :event and id = :speaker")
                .param("event", event.value())
                .param("speaker", speaker)
                .update();
    }

    private static Programme.Session session(ResultSet row, int number) throws SQLException {
        var recording = row.getObject("recording", Long.class);
        return new Programme.Session(
                row.getLong("id"),
                LocalizedTextJson.read(row.getString("titles")),
                row.getTimestamp("starts").toInstant(),
                row.getTimestamp("ends").toInstant(),
                row.getString("room"),
                recording == null ? null : new RecordingId(recording));
    }

    private static Programme.Speaker speaker(ResultSet row, int number) throws SQLException {
        return new Programme.Speaker(
                row.getLong("id"),
                row.getObject("session", Long.class),
                Optional.ofNullable(row.getString("person")).map(PersonNameId::new),
                LocalizedTextJson.read(row.getString("names")),
                LocalizedTextJson.read(row.getString("roles")),
                Country.parse(row.getString("country")),
                PersonName.Gender.valueOf(row.getString("gender").toUpperCase(java.util.Locale.ROOT)));
    }
}
