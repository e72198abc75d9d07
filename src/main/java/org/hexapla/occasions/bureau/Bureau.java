package org.hexapla.occasions.bureau;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.PersonNameId;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.occasions.EventCode;
import org.hexapla.occasions.capacity.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps speakers, topics and what was asked. In the caller's transaction, without asking who may.
@Repository
class Bureau {

    private static final String SPEAKERS =
            "select *, name::text as names, about::text as abouts from occasions.bureau_speaker ";

    private final JdbcClient database;

    Bureau(JdbcClient database) {
        this.database = database;
    }

    List<Topic> topics() {
        return database.sql("select code, name::text, service from occasions.bureau_topic order by place, code")
                .query((row, _) -> new Topic(
                        row.getString("code"),
                        LocalizedTextJson.read(row.getString("name")),
                        Topic.Service.of(row.getString("service"))))
                .list();
    }

    List<Topic> topics(Topic.Service service) {
        return topics().stream().filter(topic -> topic.service() == service).toList();
    }

    /// Of what a request is.
    Optional<Topic> topic(Briefing.Asking asking) {
        return topics().stream()
                .filter(topic -> topic.code().equals(asking.topic()))
                .findFirst();
    }

    List<Speaker> speakers() {
        return database.sql(SPEAKERS + "where active order by id")
                .query(Bureau::speaker)
                .list();
    }

    Optional<Speaker> speaker(long id) {
        return database.sql(SPEAKERS + "where id = :id")
                .param("id", id)
                .query(Bureau::speaker)
                .optional();
    }

    boolean isKnown(String key) {
        return database.sql("select count(*) from occasions.bureau_speaker where key = :key")
                        .param("key", key)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void add(Speaker speaker) {
        database.sql("""
                        insert into occasions.bureau_speaker (key, name, about, person, mail, country, languages, topics,
                            zone, first_hour, last_hour, resource)
                        values (:key, :name::jsonb, :about::jsonb, :person::text, :mail, :country, :languages::text[],
                            :topics::text[], :zone, :first, :last, :resource)
                        """)
                .param("key", speaker.key())
                .param("name", LocalizedTextJson.write(speaker.name()))
                .param("about", LocalizedTextJson.write(speaker.about()))
                .param("person", speaker.person().map(PersonNameId::value).orElse(null))
                .param("mail", speaker.mail())
                .param("country", speaker.country())
                .param(
                        "languages",
                        speaker.languages().stream().map(Language::tag).toArray(String[]::new))
                .param("topics", speaker.topics().toArray(String[]::new))
                .param("zone", speaker.hours().zone().id().getId())
                .param("first", speaker.hours().first())
                .param("last", speaker.hours().last())
                .param("resource", speaker.resource().value())
                .update();
    }

    long ask(Briefing.Asking asking, Instant at) {
        return database.sql("""
                        insert into occasions.bureau_request (name, mail, organisation, language, spoken, topic, starts,
                            ends, zone, place, people, note, made)
                        values (:name, :mail, :organisation, :language, :spoken, :topic, :starts, :ends, :zone, :place,
                            :people, :note, :at)
                        returning id
                        """)
                .param("name", asking.name())
                .param("mail", asking.mail())
                .param("organisation", asking.organisation())
                .param("language", asking.language().tag())
                .param("spoken", asking.spoken().tag())
                .param("topic", asking.topic())
                .param("starts", Timestamp.from(asking.starts()))
                .param("ends", Timestamp.from(asking.ends()))
                .param("zone", asking.zone().id().getId())
                .param("place", asking.place())
                .param("people", asking.people())
                .param("note", asking.note())
                .param("at", Timestamp.from(at))
                .query(Long.class)
                .single();
    }

    Optional<Briefing> find(long id) {
        return database.sql("select * from occasions.bureau_request where id = :id")
                .param("id", id)
                .query(Bureau::briefing)
                .optional();
    }

    Optional<Briefing> locked(long id) {
        return database.sql("select * from occasions.bureau_request where id = :id for update")
                .param("id", id)
                .query(Bureau::briefing)
                .optional();
    }

    /// Those that wait first, then by their time.
    List<Briefing> all(int most) {
        return database.sql("""
                        select * from occasions.bureau_request order by state <> 'asked', starts desc, id limit :most
                        """).param("most", most).query(Bureau::briefing).list();
    }

    void decide(long id, Briefing.State state, @Nullable Long speaker, @Nullable Long claim, @Nullable String event) {
        database.sql("""
                        update occasions.bureau_request set state = :state, speaker = :speaker::bigint,
                            claim = :claim::bigint, event = coalesce(:event::text, event)
                        where id = :id
                        """)
                .param("id", id)
                .param("state", state.code())
                .param("speaker", speaker)
                .param("claim", claim)
                .param("event", event)
                .update();
    }

    void rate(long id, int rating, String feedback) {
        database.sql("update occasions.bureau_request set rating = :rating, feedback = :feedback where id = :id")
                .param("id", id)
                .param("rating", rating)
                .param("feedback", feedback)
                .update();
    }

    /// Of who asked for what is long over, only what is counted stays.
    int forget(Instant overBefore) {
        return database.sql("""
                        update occasions.bureau_request set name = '', mail = '', note = ''
                        where name || mail || note <> '' and ends < :before
                        """).param("before", Timestamp.from(overBefore)).update();
    }

    private static Speaker speaker(ResultSet row, int number) throws SQLException {
        return new Speaker(
                row.getLong("id"),
                row.getString("key"),
                LocalizedTextJson.read(row.getString("names")),
                LocalizedTextJson.read(row.getString("abouts")),
                Optional.ofNullable(row.getString("person")).map(PersonNameId::new),
                row.getString("mail"),
                row.getString("country"),
                Stream.of((String[]) row.getArray("languages").getArray())
                        .map(Language::new)
                        .toList(),
                List.of((String[]) row.getArray("topics").getArray()),
                new Speaker.Hours(
                        Zone.anywhere(row.getString("zone")).orElse(Zone.ALL.getFirst()),
                        row.getInt("first_hour"),
                        row.getInt("last_hour")),
                new ResourceId(row.getLong("resource")));
    }

    private static Briefing briefing(ResultSet row, int number) throws SQLException {
        return new Briefing(
                row.getLong("id"),
                new Briefing.Asking(
                        row.getString("name"),
                        row.getString("mail"),
                        row.getString("organisation"),
                        new Language(row.getString("language")),
                        new Language(row.getString("spoken")),
                        row.getString("topic"),
                        row.getTimestamp("starts").toInstant(),
                        row.getTimestamp("ends").toInstant(),
                        Zone.anywhere(row.getString("zone")).orElse(Zone.ALL.getFirst()),
                        row.getString("place"),
                        row.getInt("people"),
                        row.getString("note")),
                Briefing.State.parse(row.getString("state")).orElseThrow(),
                row.getObject("speaker", Long.class),
                row.getObject("claim", Long.class),
                Optional.ofNullable(row.getString("event")).map(EventCode::new),
                row.getInt("rating"),
                row.getString("feedback"));
    }
}
