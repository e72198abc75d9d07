package org.hexapla.newsroom.reuse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Details;
import org.hexapla.newsroom.story.Writing;
import org.hexapla.people.People;
import org.hexapla.translation.Versions;
import org.hexapla.translation.VersionsOutdated;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes an item over into another channel as one of its own: what is written there touches nothing of the
/// original. When the original says something else, the centre's versions are outdated by it, until somebody
/// there writes or confirms them.
@Component
@Transactional
class TakingOver {

    private final JdbcClient database;
    private final Writing writing;
    private final Versions versions;
    private final People people;
    private final Clock clock;

    TakingOver(JdbcClient database, Writing writing, Versions versions, People people, Clock clock) {
        this.database = database;
        this.writing = writing;
        this.versions = versions;
        this.people = people;
        this.clock = clock;
    }

    /// @param changed when the original last said something else since; null where it did not
    record Taken(
            ItemId item,
            ItemId origin,
            Language language,
            @Nullable Instant changed) {}

    /// @return the centre's own item; nothing where the original cannot be read in the language
    Optional<ItemId> take(ItemId origin, Language language, ChannelCode channel) {
        var by = people.requireStaff(Writing.DEPARTMENT).id();
        var item = writing.find(origin);
        var edition = item.readable(language);
        if (edition.isEmpty()) {
            return Optional.empty();
        }
        var known = item.details();
        var details = new Details(
                new TreeSet<>(List.of(channel)),
                known.initiative(),
                known.theme(),
                known.concepts(),
                known.credit(),
                "",
                known.lesson());
        var own = writing.begin(item.type(), language, details, edition.get().copy());
        database.sql("""
                        insert into newsroom.taken_over (item, origin, language, at, by)
                        values (:item, :origin, :language, :at, :by)
                        """)
                .param("item", own.value())
                .param("origin", origin.value())
                .param("language", language.tag())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.value())
                .update();
        return Optional.of(own);
    }

    /// Where an item was taken over from.
    @Transactional(readOnly = true)
    Optional<Taken> origin(ItemId item) {
        return database.sql("select item, origin, language, changed from newsroom.taken_over where item = :item")
                .param("item", item.value())
                .query(TakingOver::taken)
                .optional();
    }

    /// Who has taken an item over.
    @Transactional(readOnly = true)
    List<Taken> copies(ItemId origin) {
        return database.sql("""
                        select item, origin, language, changed from newsroom.taken_over where origin = :origin order by item
                        """)
                .param("origin", origin.value())
                .query(TakingOver::taken)
                .list();
    }

    /// Somebody of the centre has looked at what the original says now.
    void seen(ItemId item) {
        people.requireStaff(Writing.DEPARTMENT);
        database.sql("update newsroom.taken_over set changed = null where item = :item")
                .param("item", item.value())
                .update();
    }

    @EventListener
    void outdate(VersionsOutdated outdated) {
        if (outdated.item().kind().equals(ItemId.KIND)) {
            ItemId.parse(outdated.item().id()).ifPresent(this::outdateCopies);
        }
    }

    private void outdateCopies(ItemId origin) {
        for (var copy : copies(origin)) {
            database.sql("update newsroom.taken_over set changed = :at where item = :item")
                    .param("at", Timestamp.from(clock.instant()))
                    .param("item", copy.item().value())
                    .update();
            versions.outdated(copy.item().item());
        }
    }

    private static Taken taken(ResultSet row, int number) throws SQLException {
        var changed = row.getTimestamp("changed");
        return new Taken(
                new ItemId(row.getLong("item")),
                new ItemId(row.getLong("origin")),
                new Language(row.getString("language")),
                changed == null ? null : changed.toInstant());
    }
}
