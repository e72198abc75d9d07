package org.hexapla.occasions.event;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hexapla.calendar.Zone;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.media.RecordingId;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// All events, drafts among them. In the caller's transaction, without asking who may.
@Repository
public class Events {

    private static final String COLUMNS = """
            select *, title::text as titles, summary::text as summaries, description::text as descriptions,
                place::text as place_words
            from occasions.event
            """;

    private final JdbcClient database;

    Events(JdbcClient database) {
        this.database = database;
    }

    public Optional<Event> find(EventCode code) {
        return database.sql(COLUMNS + "where code = :code")
                .param("code", code.value())
                .query(Events::event)
                .optional();
    }

    public List<Event> find(Collection<EventCode> codes) {
        return database.sql(COLUMNS + "where code = any(:codes::text[]) order by starts, code")
                .param("codes", codes.stream().map(EventCode::value).toArray(String[]::new))
                .query(Events::event)
                .list();
    }

    /// One that anybody may know of.
    ///
    /// @throws EventRefused where there is none
    public Event open(EventCode code) {
        return find(code).filter(Event::isPublic).orElseThrow(() -> EventRefused.notFound(code.value()));
    }

    /// Those that answer a question, in the order of their beginnings, or from the last back.
    public List<Event> find(EventQuestion question, int skipped, int most) {
        return database.sql(COLUMNS + question.condition() + question.order() + " limit :most offset :skipped")
                .params(question.values())
                .param("most", most)
                .param("skipped", skipped)
                .query(Events::event)
                .list();
    }

    long count(EventQuestion question) {
        return database.sql("select count(*) from occasions.event " + question.condition())
                .params(question.values())
                .query(Long.class)
                .single();
    }

    /// The codes of what anybody may know of, in their order, after one.
    List<EventCode> publicAfter(String code, int most) {
        return database.sql("""
                        select code from occasions.event where code > :code and state <> 'draft'
                        order by code limit :most
                        """)
                .param("code", code)
                .param("most", most)
                .query((row, _) -> new EventCode(row.getString("code")))
                .list();
    }

    /// Those that a recording shows.
    List<Event> showing(RecordingId recording) {
        return database.sql(COLUMNS + """
                        where state <> 'draft' and (recordings @> array[:recording::bigint]
                            or code in (select event from occasions.event_session where recording = :recording))
                        order by starts
                        """)
                .param("recording", recording.value())
                .query(Events::event)
                .list();
    }

    /// The values that a column of public events has: for choices.
    List<String> known(Column column) {
        return database.sql(
                        switch (column) {
                            case COUNTRY ->
                                "select distinct country as v from occasions.event where state <> 'draft' and country <> ''";
                            case LANGUAGE -> """
                        select distinct unnest(spoken || interpreted) as v from occasions.event where state <> 'draft'
                        """;
                            case KIND -> "select distinct kind as v from occasions.event where state <> 'draft'";
                        })
                .query((row, _) -> row.getString("v"))
                .list();
    }

    enum Column {
        COUNTRY,
        LANGUAGE,
        KIND
    }

    /// @return whether the code was free
    boolean add(EventCode code, Event.Content content, PersonId by, Instant at) {
        return database.sql("""
                        insert into occasions.event (code, kind, title, summary, description, starts, ends, zone, mode,
                            place, room, address, spoken, interpreted, initiative, country, observance, series, how,
                            places, closes, largest, recordings, changed, changed_by)
                        values (:code, :kind, :title::jsonb, :summary::jsonb, :description::jsonb, :starts, :ends,
                            :zone, :mode, :place::jsonb, :room, :address, :spoken::text[], :interpreted::text[],
                            :initiative, :country, :observance, :series, :how, :places, :closes::timestamptz, :largest,
                            :recordings::bigint[], :at, :by)
                        on conflict do nothing
                        """)
                        .params(values(content))
                        .param("code", code.value())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// @param seen the version that was looked at
    /// @return whether it was still so
    boolean change(EventCode code, int seen, Event.Content content, PersonId by, Instant at) {
        return database.sql("""
                        update occasions.event set version = version + 1, kind = :kind, title = :title::jsonb,
                            summary = :summary::jsonb, description = :description::jsonb, starts = :starts,
                            ends = :ends, zone = :zone, mode = :mode, place = :place::jsonb, room = :room,
                            address = :address, spoken = :spoken::text[], interpreted = :interpreted::text[],
                            initiative = :initiative, country = :country, observance = :observance, series = :series,
                            how = :how, places = :places, closes = :closes::timestamptz, largest = :largest,
                            recordings = :recordings::bigint[], changed = :at, changed_by = :by
                        where code = :code and version = :seen
                        """)
                        .params(values(content))
                        .param("code", code.value())
                        .param("seen", seen)
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// @return whether it was still as it was seen
    boolean become(EventCode code, int seen, Event.State state, PersonId by, Instant at) {
        return database.sql("""
                        update occasions.event set version = version + 1, state = :state, changed = :at,
                            changed_by = :by
                        where code = :code and version = :seen
                        """)
                        .param("code", code.value())
                        .param("seen", seen)
                        .param("state", state.code())
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    /// What belongs to it is different now.
    void touch(EventCode code, PersonId by, Instant at) {
        database.sql("""
                        update occasions.event set version = version + 1, changed = :at, changed_by = :by
                        where code = :code
                        """)
                .param("code", code.value())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    private static Map<String, @Nullable Object> values(Event.Content content) {
        var values = new TreeMap<String, @Nullable Object>();
        values.put("kind", content.kind());
        values.put("title", LocalizedTextJson.write(content.words().title()));
        values.put("summary", LocalizedTextJson.write(content.words().summary()));
        values.put("description", LocalizedTextJson.write(content.words().description()));
        values.put("starts", Timestamp.from(content.when().starts()));
        values.put("ends", Timestamp.from(content.when().ends()));
        values.put("zone", content.when().zone().id().getId());
        values.put("mode", content.venue().mode().code());
        values.put("place", LocalizedTextJson.write(content.venue().place()));
        values.put("room", content.venue().room());
        values.put("address", content.venue().address());
        values.put("spoken", tags(content.tongues().spoken()));
        values.put("interpreted", tags(content.tongues().interpreted()));
        values.put("initiative", content.bonds().initiative());
        values.put("country", content.bonds().country());
        values.put("observance", content.bonds().observance());
        values.put("series", content.bonds().series());
        var admission = content.admission();
        var closes = admission.closes();
        values.put("how", admission.how().code());
        values.put("places", admission.places());
        values.put("closes", closes == null ? null : Timestamp.from(closes));
        values.put("largest", admission.largest());
        values.put(
                "recordings",
                content.recordings().stream().map(RecordingId::value).toArray(Long[]::new));
        return values;
    }

    private static String[] tags(List<Language> languages) {
        return languages.stream().map(Language::tag).toArray(String[]::new);
    }

    private static Event event(ResultSet row, int number) throws SQLException {
        return new Event(
                new EventCode(row.getString("code")),
                row.getInt("version"),
                new Event.Content(
                        row.getString("kind"),
                        new Event.Words(
                                LocalizedTextJson.read(row.getString("titles")),
                                LocalizedTextJson.read(row.getString("summaries")),
                                LocalizedTextJson.read(row.getString("descriptions"))),
                        new Event.When(
                                row.getTimestamp("starts").toInstant(),
                                row.getTimestamp("ends").toInstant(),
                                Zone.anywhere(row.getString("zone")).orElse(Zone.ALL.getFirst())),
                        new Event.Venue(
                                Event.Mode.parse(row.getString("mode")).orElseThrow(),
                                LocalizedTextJson.read(row.getString("place_words")),
                                row.getString("room"),
                                row.getString("address")),
                        new Event.Tongues(languages(row.getArray("spoken")), languages(row.getArray("interpreted"))),
                        new Event.Bonds(
                                row.getString("initiative"),
                                row.getString("country"),
                                row.getString("observance"),
                                row.getString("series")),
                        admission(row),
                        Stream.of((Long[]) row.getArray("recordings").getArray())
                                .map(RecordingId::new)
                                .toList()),
                Event.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getTimestamp("changed").toInstant());
    }

    private static Event.Admission admission(ResultSet row) throws SQLException {
        var closes = row.getTimestamp("closes");
        return new Event.Admission(
                Event.How.parse(row.getString("how")).orElseThrow(),
                row.getInt("places"),
                closes == null ? null : closes.toInstant(),
                row.getInt("largest"));
    }

    private static List<Language> languages(Array tags) throws SQLException {
        return Stream.of((String[]) tags.getArray()).map(Language::new).toList();
    }
}
