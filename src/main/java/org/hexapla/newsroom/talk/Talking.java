package org.hexapla.newsroom.talk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.ReadingItems;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// Lets those who read an item of a closed channel say something of it, under their own name. What the whole
/// world reads is not talked of here.
@Component
@Transactional
class Talking {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST = 4000;
    private static final int MOST_AN_HOUR = 20;

    private final JdbcClient database;
    private final ReadingItems reading;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Talking(JdbcClient database, ReadingItems reading, People people, Audit audit, Clock clock) {
        this.database = database;
        this.reading = reading;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param isHideable whether the acting person may take it from sight
    record Said(long id, String name, String words, Instant at, boolean isHideable) {}

    /// What became of saying something.
    enum Saying {
        SAID,
        /// Nothing was said, or too much at once.
        UNSAYABLE,
        /// So many in so short a time is no talk.
        TOO_MANY
    }

    /// The item, for one of its readers.
    ///
    /// @throws NoTalk where it is for everybody, or not for this reader
    @Transactional(readOnly = true)
    Item item(String id) {
        var item = reading.find(id);
        if (people.current().isEmpty() || reading.isForAnybody(item)) {
            throw new NoTalk(id);
        }
        return item;
    }

    /// In the order in which they were said.
    @Transactional(readOnly = true)
    List<Said> of(ItemId item) {
        var reader = people.current().map(Person::id);
        var isEditor = reading.isEditor();
        return database.sql("""
                        select id, at, by, words from newsroom.talk where item = :item and hidden is null
                        order by id limit 500
                        """)
                .param("item", item.value())
                .query((row, _) -> {
                    var by = new PersonId(row.getObject("by", UUID.class));
                    return new Said(
                            row.getLong("id"),
                            people.find(by).map(Person::name).orElse("–"),
                            row.getString("words"),
                            row.getTimestamp("at").toInstant(),
                            isEditor || reader.filter(by::equals).isPresent());
                })
                .list();
    }

    Saying say(ItemId item, String written) {
        var words = written.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            return Saying.UNSAYABLE;
        }
        var by = people.current().orElseThrow(() -> new NoTalk(item.toString())).id();
        var lately = database.sql("select count(*) from newsroom.talk where by = :by and at > :since")
                .param("by", by.value())
                .param("since", Timestamp.from(clock.instant().minus(Duration.ofHours(1))))
                .query(Long.class)
                .single();
        if (lately >= MOST_AN_HOUR) {
            return Saying.TOO_MANY;
        }
        database.sql("insert into newsroom.talk (item, at, by, words) values (:item, :at, :by, :words)")
                .param("item", item.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("words", words)
                .update();
        return Saying.SAID;
    }

    /// Takes something from sight; only whoever said it and the newsroom may.
    void hide(ItemId item, long id) {
        var by = people.current().orElseThrow(() -> new NoTalk(item.toString())).id();
        var hidden = database.sql("""
                        update newsroom.talk set hidden = :at, hidden_by = :by
                        where id = :id and item = :item and hidden is null and (by = :by or :editor)
                        returning words
                        """)
                .param("id", id)
                .param("item", item.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("editor", reading.isEditor())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoTalk(item.toString()));
        audit.record(new ItemRef("newsroom.talk", String.valueOf(id)), "hidden", JSON.writeValueAsString(hidden), "");
    }
}
