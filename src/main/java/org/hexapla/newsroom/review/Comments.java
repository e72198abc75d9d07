package org.hexapla.newsroom.review;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Items;
import org.hexapla.people.Inbox;
import org.hexapla.people.People;
import org.hexapla.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What was said of texts. Nothing is taken away: what is settled stays to be read.
@Component
@Transactional
class Comments {

    private final JdbcClient database;
    private final Items items;
    private final People people;
    private final Inbox inbox;
    private final Clock clock;

    Comments(JdbcClient database, Items items, People people, Inbox inbox, Clock clock) {
        this.database = database;
        this.items = items;
        this.people = people;
        this.inbox = inbox;
        this.clock = clock;
    }

    /// All, in the order in which they were said.
    @Transactional(readOnly = true)
    List<Comment> of(ItemId item, Language language) {
        return database.sql("select * from newsroom.comment where item = :item and language = :language order by id")
                .param("item", item.value())
                .param("language", language.tag())
                .query((row, _) -> {
                    var resolved = row.getTimestamp("resolved");
                    return new Comment(
                            row.getLong("id"),
                            row.getInt("revision"),
                            row.getObject("block", Integer.class),
                            row.getObject("parent", Long.class),
                            row.getTimestamp("at").toInstant(),
                            new PersonId(row.getObject("by", UUID.class)),
                            row.getString("words"),
                            resolved == null ? null : resolved.toInstant());
                })
                .list();
    }

    /// What is meant by a comment.
    ///
    /// @param block the place of a block, from 0; null for the whole text
    /// @param parent what it answers; null for a first word
    record Place(
            int revision, @Nullable Integer block, @Nullable Long parent) {}

    /// Whoever wrote the text finds it in the inbox.
    void add(ItemId item, Language language, Place place, String words) {
        var by = people.requireStaff("newsroom").id();
        if (words.isBlank()) {
            throw ReviewRefused.empty();
        }
        var text = items.revision(item, language, place.revision()).orElseThrow(ReviewRefused::gone);
        database.sql("""
                        insert into newsroom.comment (item, language, revision, block, parent, at, by, words)
                        select :item, :language, :revision, :block::int, :parent::bigint, :at, :by, :words
                        where :parent::bigint is null or exists (
                            select from newsroom.comment
                            where id = :parent::bigint and item = :item and language = :language)
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .param("revision", place.revision())
                .param("block", place.block())
                .param("parent", place.parent())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .param("words", words.strip())
                .update();
        var writer = text.by();
        if (!writer.equals(by)
                && !writer.equals(PersonId.PROGRAM)
                && people.find(writer).isPresent()) {
            inbox.add(
                    writer,
                    new Inbox.Task(
                            "planning.task.comment",
                            List.of(text.copy().title(), language.nameIn(language)),
                            about(item, language),
                            "/newsroom/items/" + item + "/" + language + "/changes",
                            null));
        }
    }

    /// Takes a comment and its answers as settled.
    void resolve(ItemId item, Language language, long comment) {
        var by = people.requireStaff("newsroom").id();
        database.sql("""
                        update newsroom.comment set resolved = :at, resolved_by = :by
                        where item = :item and language = :language and :comment in (id, parent) and resolved is null
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .param("comment", comment)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
        if (of(item, language).stream().allMatch(said -> said.resolved() != null)) {
            inbox.done(about(item, language));
        }
    }

    private static ItemRef about(ItemId item, Language language) {
        return new ItemRef("newsroom.comments", item + "-" + language);
    }
}
