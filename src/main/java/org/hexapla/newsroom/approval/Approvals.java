package org.hexapla.newsroom.approval;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what was handed in, approved and sent back. In the caller's transaction, without asking who may.
@Repository
public class Approvals {

    private final JdbcClient database;
    private final Clock clock;

    Approvals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// What somebody did with one text.
    public record Entry(int revision, Stage stage, Instant at, PersonId by, String comment) {}

    /// How one text stands: a later text of the same language begins anew.
    public Stage stage(ItemId item, Language language, int revision) {
        return database.sql("""
                        select act from newsroom.approval
                        where item = :item and language = :language and revision = :revision
                        order by id desc limit 1
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .param("revision", revision)
                .query(String.class)
                .optional()
                .map(Stage::of)
                .orElse(Stage.WRITING);
    }

    /// How the last text of each language of an item stands; languages in which nothing was handed in are absent.
    public Map<Language, Stage> stages(ItemId item) {
        var stages = new HashMap<Language, Stage>();
        database.sql("""
                        select distinct on (language) language, act, revision,
                               (select max(number) from newsroom.revision
                                where item = :item and language = approval.language) as last
                        from newsroom.approval where item = :item order by language, id desc
                        """).param("item", item.value()).query(row -> {
            var isOfTheLast = row.getInt("revision") == row.getInt("last");
            stages.put(
                    new Language(row.getString("language")),
                    isOfTheLast ? Stage.of(row.getString("act")) : Stage.WRITING);
        });
        return stages;
    }

    /// All that was done with the texts of a language, the latest first.
    public List<Entry> history(ItemId item, Language language) {
        return database.sql("""
                        select revision, act, at, by, comment from newsroom.approval
                        where item = :item and language = :language order by id desc
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .query((row, _) -> new Entry(
                        row.getInt("revision"),
                        Stage.of(row.getString("act")),
                        row.getTimestamp("at").toInstant(),
                        new PersonId(row.getObject("by", UUID.class)),
                        row.getString("comment")))
                .list();
    }

    /// @param stage what the text has come to; not [Stage#WRITING]
    public void note(ItemId item, Language language, Entry entry) {
        database.sql("""
                        insert into newsroom.approval (item, language, revision, act, at, by, comment)
                        values (:item, :language, :revision, :act, :at, :by, :comment)
                        """)
                .param("item", item.value())
                .param("language", language.tag())
                .param("revision", entry.revision())
                .param("act", entry.stage().code())
                .param("at", Timestamp.from(entry.at()))
                .param("by", entry.by().value())
                .param("comment", entry.comment())
                .update();
    }

    /// The entry of somebody who does it now.
    public Entry now(int revision, Stage stage, PersonId by, String comment) {
        return new Entry(revision, stage, clock.instant(), by, comment.strip());
    }
}
