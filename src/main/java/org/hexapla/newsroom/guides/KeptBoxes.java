package org.hexapla.newsroom.guides;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.newsroom.Boxes;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps boxes and what each was before every change.
@Component
@Transactional
class KeptBoxes implements Boxes {

    private final JdbcClient database;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    KeptBoxes(JdbcClient database, People people, Audit audit, Clock clock) {
        this.database = database;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    void requireEditor() {
        people.requireStaff("newsroom");
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalizedText> words(String code) {
        return find(code).map(Box::words);
    }

    @Transactional(readOnly = true)
    Optional<Box> find(String code) {
        return database.sql("select code, version, content::text from newsroom.box where code = :code")
                .param("code", code)
                .query((row, _) -> new Box(
                        row.getString("code"), row.getInt("version"), LocalizedTextJson.read(row.getString("content"))))
                .optional();
    }

    @Transactional(readOnly = true)
    List<Box> all() {
        return database.sql("select code, version, content::text from newsroom.box order by code")
                .query((row, _) -> new Box(
                        row.getString("code"), row.getInt("version"), LocalizedTextJson.read(row.getString("content"))))
                .list();
    }

    /// Keeps what a box says now.
    ///
    /// @param box with the version that the editor saw, 0 for a new one
    /// @return whether it was still that one, or the code was free
    boolean keep(Box box) {
        var by = people.requireStaff("newsroom").id();
        var before = find(box.code());
        if (before.map(Box::version).orElse(0) != box.version()) {
            return false;
        }
        if (before.filter(known -> known.words().equals(box.words())).isPresent()) {
            return true;
        }
        var kept = database.sql("""
                        insert into newsroom.box (code, content, changed, changed_by)
                        values (:code, :content::jsonb, :now, :by)
                        on conflict (code) do update set version = box.version + 1, content = excluded.content,
                            changed = excluded.changed, changed_by = excluded.changed_by
                        where box.version = :version
                        """)
                        .param("code", box.code())
                        .param("version", box.version())
                        .param("content", LocalizedTextJson.write(box.words()))
                        .param("now", Timestamp.from(clock.instant()))
                        .param("by", by.value())
                        .update()
                > 0;
        if (kept) {
            before.ifPresent(old -> remember(old, by.value()));
            audit.record(
                    new ItemRef("newsroom.box", box.code()),
                    before.isEmpty() ? "created" : "changed",
                    before.map(old -> LocalizedTextJson.write(old.words())).orElse(""),
                    LocalizedTextJson.write(box.words()));
        }
        return kept;
    }

    private void remember(Box old, java.util.UUID by) {
        database.sql("""
                        insert into newsroom.box_history (code, version, at, by, before)
                        values (:code, :version, :now, :by, :before::jsonb) on conflict do nothing
                        """)
                .param("code", old.code())
                .param("version", old.version())
                .param("now", Timestamp.from(clock.instant()))
                .param("by", by)
                .param("before", LocalizedTextJson.write(old.words()))
                .update();
    }
}
