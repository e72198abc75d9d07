package org.hexapla.translation.versions;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.hexapla.people.PersonId;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps since when each version stands as it does, and how it stood before.
@Repository
class Standings {

    private final JdbcClient database;
    private final People people;
    private final Clock clock;

    Standings(JdbcClient database, People people, Clock clock) {
        this.database = database;
        this.people = people;
        this.clock = clock;
    }

    /// Ends how the version stood and begins how it stands; nothing where it stands so already.
    void set(ItemRef item, Language language, VersionState state) {
        lock(item);
        var now = Timestamp.from(clock.instant());
        database.sql("""
                        update translation.standing set until = :now
                        where item_kind = :kind and item_id = :id and language = :language
                            and until is null and state <> :state""")
                .param("now", now)
                .param("kind", item.kind())
                .param("id", item.id())
                .param("language", language.tag())
                .param("state", state.code())
                .update();
        if (state != VersionState.MISSING) {
            database.sql("""
                            insert into translation.standing (item_kind, item_id, language, state, since, by)
                            values (:kind, :id, :language, :state, :now, :by)
                            on conflict (item_kind, item_id, language) where until is null do nothing""")
                    .param("now", now)
                    .param("kind", item.kind())
                    .param("id", item.id())
                    .param("language", language.tag())
                    .param("state", state.code())
                    .param("by", acting())
                    .update();
        }
    }

    /// Begins how versions stand of which nothing is known yet.
    void add(List<Versions.Known> versions) {
        database.sql("""
                        insert into translation.standing (item_kind, item_id, language, state, since, by)
                        select kind, id, language, state, since, :by
                        from unnest(:kinds::text[], :ids::text[], :languages::text[], :states::text[], :sinces::timestamptz[])
                            as known (kind, id, language, state, since)
                        on conflict (item_kind, item_id, language) where until is null do nothing
                        """)
                .param(
                        "kinds",
                        versions.stream().map(known -> known.item().kind()).toArray(String[]::new))
                .param("ids", versions.stream().map(known -> known.item().id()).toArray(String[]::new))
                .param(
                        "languages",
                        versions.stream().map(known -> known.language().tag()).toArray(String[]::new))
                .param(
                        "states",
                        versions.stream().map(known -> known.state().code()).toArray(String[]::new))
                .param(
                        "sinces",
                        versions.stream()
                                .map(known -> Timestamp.from(known.since()))
                                .toArray(Timestamp[]::new))
                .param("by", acting())
                .update();
    }

    /// Two who change one thing at once do it one after the other.
    private void lock(ItemRef item) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(:item, 20211130))::text")
                .param("item", item.toString())
                .query(String.class)
                .list();
    }

    /// How the versions of things stand; what is missing is absent.
    Map<ItemRef, Map<Language, VersionState>> of(Collection<ItemRef> items) {
        var found = new HashMap<ItemRef, Map<Language, VersionState>>();
        if (items.isEmpty()) {
            return found;
        }
        database.sql("""
                        select standing.item_kind, standing.item_id, language, state
                        from unnest(:kinds::text[], :ids::text[]) as asked (item_kind, item_id)
                        join translation.standing
                            on standing.item_kind = asked.item_kind and standing.item_id = asked.item_id
                        where until is null""")
                .param("kinds", items.stream().map(ItemRef::kind).toArray(String[]::new))
                .param("ids", items.stream().map(ItemRef::id).toArray(String[]::new))
                .query(row -> {
                    var item = new ItemRef(row.getString("item_kind"), row.getString("item_id"));
                    found.computeIfAbsent(item, _ -> new TreeMap<>())
                            .put(new Language(row.getString("language")), state(row.getString("state")));
                });
        return found;
    }

    /// How the versions of a thing stand and stood, the latest first.
    List<VersionsView.Line> history(ItemRef item) {
        return database.sql("""
                        select language, state, since, until from translation.standing
                        where item_kind = :kind and item_id = :id order by since desc, id desc""")
                .param("kind", item.kind())
                .param("id", item.id())
                .query((row, _) -> {
                    var until = row.getTimestamp("until");
                    return new VersionsView.Line(
                            new Language(row.getString("language")),
                            state(row.getString("state")),
                            row.getTimestamp("since").toInstant(),
                            until == null ? null : until.toInstant());
                })
                .list();
    }

    private static VersionState state(String code) {
        return VersionState.valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private @Nullable UUID acting() {
        return people.current().map(Person::id).map(PersonId::value).orElse(null);
    }
}
