package org.hexapla.occasions.call;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.occasions.EventCode;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps calls. In the caller's transaction, without asking who may.
@Repository
public class Calls {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient database;

    Calls(JdbcClient database) {
        this.database = database;
    }

    public Optional<Call> find(EventCode event) {
        return database.sql("""
                        select *, words::text as word_texts, kinds::text as kind_list, criteria::text as criterion_list
                        from occasions.call where event = :event
                        """)
                .param("event", event.value())
                .query(Calls::call)
                .optional();
    }

    void add(EventCode event, Call.Terms terms, PersonId by, Instant at) {
        database.sql("""
                        insert into occasions.call (event, words, form, kinds, criteria, blind, reviews, closes, changed,
                            changed_by)
                        values (:event, :words::jsonb, :form, :kinds::jsonb, :criteria::jsonb, :blind, :reviews, :closes,
                            :at, :by)
                        """)
                .param("event", event.value())
                .params(values(terms))
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    /// @return whether it was still as it was looked at
    boolean change(EventCode event, int seen, Call.Terms terms, PersonId by, Instant at) {
        return database.sql("""
                        update occasions.call set version = version + 1, words = :words::jsonb, form = :form,
                            kinds = :kinds::jsonb, criteria = :criteria::jsonb, blind = :blind, reviews = :reviews,
                            closes = :closes, changed = :at, changed_by = :by
                        where event = :event and version = :seen
                        """)
                        .param("event", event.value())
                        .param("seen", seen)
                        .params(values(terms))
                        .param("at", Timestamp.from(at))
                        .param("by", by.value())
                        .update()
                > 0;
    }

    void become(EventCode event, Call.State state, PersonId by, Instant at) {
        database.sql("""
                        update occasions.call set version = version + 1, state = :state, changed = :at, changed_by = :by
                        where event = :event
                        """)
                .param("event", event.value())
                .param("state", state.code())
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    private static java.util.Map<String, Object> values(Call.Terms terms) {
        return java.util.Map.of(
                "words", LocalizedTextJson.write(terms.words()),
                "form", terms.form().value(),
                "kinds", write(terms.kinds()),
                "criteria", write(terms.criteria()),
                "blind", terms.isBlind(),
                "reviews", terms.reviews(),
                "closes", java.sql.Date.valueOf(terms.closes()));
    }

    private static String write(List<Call.Named> list) {
        var array = JSON.createArrayNode();
        list.forEach(named -> array.addObject()
                .put("code", named.code())
                .set("name", JSON.readTree(LocalizedTextJson.write(named.name()))));
        return JSON.writeValueAsString(array);
    }

    private static List<Call.Named> read(String json) {
        return JSON.readTree(json)
                .valueStream()
                .map(node -> new Call.Named(
                        node.path("code").asString(),
                        node.path("name").isObject()
                                ? LocalizedTextJson.read(node.path("name").toString())
                                : LocalizedText.none()))
                .toList();
    }

    private static Call call(ResultSet row, int number) throws SQLException {
        return new Call(
                new EventCode(row.getString("event")),
                row.getInt("version"),
                Call.State.parse(row.getString("state")).orElseThrow(),
                new Call.Terms(
                        LocalizedTextJson.read(row.getString("word_texts")),
                        new FormCode(row.getString("form")),
                        read(row.getString("kind_list")),
                        read(row.getString("criterion_list")),
                        row.getBoolean("blind"),
                        row.getInt("reviews"),
                        row.getObject("closes", LocalDate.class)));
    }
}
