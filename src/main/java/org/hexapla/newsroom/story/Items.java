package org.hexapla.newsroom.story;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds items.
@Component
@Transactional(readOnly = true)
public class Items {

    private static final int TEXTS_OF_ONE = 30;

    private final ItemTable table;
    private final NoticeTable notices;
    private final JdbcClient database;

    Items(ItemTable table, NoticeTable notices, JdbcClient database) {
        this.table = table;
        this.notices = notices;
        this.database = database;
    }

    public Optional<Item> find(ItemId id) {
        return Optional.ofNullable(table.find(List.of(id)).get(id));
    }

    /// In the order asked.
    public Map<ItemId, Item> find(Collection<ItemId> ids) {
        return table.find(ids);
    }

    /// In the order asked, with what readers see and nothing that is being written.
    public Map<ItemId, Item> published(Collection<ItemId> ids) {
        return table.published(ids);
    }

    /// An item in a few words, in one language.
    public record Brief(ItemId id, String type, String title, String lead, Instant first) {}

    static final String BRIEF = """
            select item.id, item.type, edition.content ->> 'title' as title, edition.content ->> 'lead' as lead,
                   edition.first_published
            """;

    static Brief brief(ResultSet row, int number) throws SQLException {
        return new Brief(
                new ItemId(row.getLong("id")),
                row.getString("type"),
                row.getString("title"),
                row.getString("lead"),
                row.getTimestamp("first_published").toInstant());
    }

    /// In the order asked; what cannot be read in the language is left out.
    public List<Brief> briefs(Collection<ItemId> ids, Language language) {
        return database.sql(BRIEF + """
                        from unnest(:ids::bigint[]) with ordinality asked (id, place)
                        join newsroom.item using (id) join newsroom.edition on item = item.id and language = :language
                        where withdrawn is null order by asked.place
                        """)
                .param("ids", ids.stream().map(ItemId::value).toArray(Long[]::new))
                .param("language", language.tag())
                .query(Items::brief)
                .list();
    }

    /// Those that a file knows by these keys.
    public Map<String, ItemId> keyed(Collection<String> keys) {
        return table.keyed(keys);
    }

    /// The texts that were saved in a language, the latest first.
    public List<Revision> revisions(ItemId id, Language language) {
        return table.history(id, language).stream()
                .map(past -> new Revision(past.revision(), past.copy(), past.at(), past.by()))
                .toList();
    }

    /// One of them.
    public Optional<Revision> revision(ItemId id, Language language, int number) {
        return revisions(id, language).stream()
                .filter(revision -> revision.number() == number)
                .findFirst();
    }

    /// What readers of a language were told was corrected or taken back, the latest first.
    public List<Notice> notices(ItemId id, Language language) {
        return notices.of(id, language);
    }

    /// What is in the newsroom's hands, the latest touched first; fewer than most where one text was saved over and
    /// over.
    List<ItemId> underWay(int most) {
        return database.sql("""
                        select item from (select item, at from newsroom.revision order by at desc limit :some) recent
                        group by item order by max(at) desc, item desc limit :most
                        """)
                .param("some", most * TEXTS_OF_ONE)
                .param("most", most)
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list();
    }

    /// All items with something to read, by number.
    List<ItemId> publishedAfter(long after, int most) {
        return database.sql("""
                        select distinct item from newsroom.edition where withdrawn is null and item > :after
                        order by item limit :most
                        """)
                .param("after", after)
                .param("most", most)
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list();
    }
}
