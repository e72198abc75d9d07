package org.hexapla.campaigns.coverage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;
import org.hexapla.search.Likeness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps articles and interviews, and what the program proposes of them. In the caller's transaction, without asking
/// who may.
@Repository
class Items {

    /// Days within which the same text is the same piece of news.
    private static final int NEAR = 7;

    private static final int MOST_ALIKE = 50;

    private static final String SELECT = """
            select item.id, item.outlet, outlet.name as outlet_name, outlet.tier, item.kind, item.day, item.language,
                item.title, item.address, item.extract, item.initiative, coalesce(item.minutes, 0) as minutes,
                item.same_as, item.counted, item.source, item.line
            from campaigns.watch_item item join campaigns.watch_outlet outlet on outlet.code = item.outlet
            """;

    private final JdbcClient database;
    private final Clock clock;

    Items(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @param first that of which it is a copy
    record New(
            Given given,
            Language language,
            String extract,
            String body,
            String initiative,
            Likeness likeness,
            Optional<Long> first) {}

    /// @param first its own number, or that of which it is a copy itself
    record Alike(long first, Likeness likeness) {}

    /// What has some of its words in common with a text, the oldest first.
    List<Alike> alike(Likeness likeness, LocalDate day) {
        if (likeness.marks().length == 0) {
            return List.of();
        }
        return database.sql("""
                        select coalesce(same_as, id) as first, likeness from campaigns.watch_item
                        where bands && :bands and day between :from and :to
                        order by id limit :most
                        """)
                .param("bands", likeness.bands().toArray(Long[]::new))
                .param("from", day.minusDays(NEAR))
                .param("to", day.plusDays(NEAR))
                .param("most", MOST_ALIKE)
                .query((row, _) -> new Alike(row.getLong("first"), marks(row)))
                .list();
    }

    private static Likeness marks(ResultSet row) throws SQLException {
        return new Likeness(Arrays.stream((Integer[]) row.getArray("likeness").getArray())
                .mapToInt(Integer::intValue)
                .toArray());
    }

    /// A copy in an outlet that has said it already is kept and not counted.
    ///
    /// @return nothing where the outlet has one of the key
    Optional<Long> add(New item) {
        var given = item.given();
        return database.sql("""
                        insert into campaigns.watch_item (outlet, key, kind, day, language, title, address, extract, body,
                            initiative, minutes, likeness, bands, same_as, counted, taken, source, line)
                        select :outlet, :key, :kind, :day, :language, :title, :address, :extract, :body,
                            :initiative, nullif(:minutes, 0), :likeness, :bands, :first::bigint,
                            not exists (select 1 from campaigns.watch_item other where other.outlet = :outlet
                                and (other.id = :first::bigint or other.same_as = :first::bigint)),
                            :taken, :source, :line
                        on conflict (outlet, key) do nothing returning id
                        """)
                .param("outlet", given.outlet())
                .param("key", given.key())
                .param("kind", given.kind().word())
                .param("day", given.day())
                .param("language", item.language().tag())
                .param("title", given.title())
                .param("address", given.address())
                .param("extract", item.extract())
                .param("body", item.body())
                .param("initiative", item.initiative())
                .param("minutes", given.minutes())
                .param(
                        "likeness",
                        Arrays.stream(item.likeness().marks()).boxed().toArray(Integer[]::new))
                .param("bands", item.likeness().bands().toArray(Long[]::new))
                .param("first", item.first().orElse(null))
                .param("taken", Timestamp.from(clock.instant()))
                .param("source", given.from())
                .param("line", given.line())
                .query(Long.class)
                .optional();
    }

    void propose(long item, Map<String, Verdict> heard) {
        heard.forEach((message, verdict) -> database.sql("""
                        insert into campaigns.watch_match (item, message, degree) values (:item, :message, :degree)
                        on conflict (item, message) do update set degree = excluded.degree
                        """)
                .param("item", item)
                .param("message", message)
                .param("degree", verdict.word())
                .update());
    }

    Optional<Item> find(long id) {
        return database.sql(SELECT + " where item.id = :id")
                .param("id", id)
                .query(Items::item)
                .optional();
    }

    Optional<Long> find(String outlet, String key) {
        return database.sql("select id from campaigns.watch_item where outlet = :outlet and key = :key")
                .param("outlet", outlet)
                .param("key", key)
                .query(Long.class)
                .optional();
    }

    /// Others that said the same.
    List<Item> copies(long first) {
        return database.sql(SELECT + " where item.same_as = :first order by item.day, item.id")
                .param("first", first)
                .query(Items::item)
                .list();
    }

    Map<String, Verdict> proposed(long item) {
        var proposed = new java.util.TreeMap<String, Verdict>();
        database.sql("select message, degree from campaigns.watch_match where item = :item")
                .param("item", item)
                .query(row -> {
                    Verdict.parse(row.getString("degree")).ifPresent(verdict -> {
                        try {
                            proposed.put(row.getString("message"), verdict);
                        } catch (SQLException e) {
                            throw new IllegalStateException(e);
                        }
                    });
                });
        return proposed;
    }

    /// @param coder who asks: what this person has judged already does not wait for them
    /// @param size how many at most
    List<Item> page(Queue queue, String coder, int from, int size) {
        return database.sql(SELECT + " where item.same_as is null and " + condition(queue)
                        + " order by item.day desc, item.id desc limit :size offset :from")
                .param("coder", coder)
                .param("from", from)
                .param("size", size)
                .query(Items::item)
                .list();
    }

    long count(Queue queue, String coder) {
        return database.sql("select count(*) from campaigns.watch_item item where item.same_as is null and "
                        + condition(queue))
                .param("coder", coder)
                .query(Long.class)
                .single();
    }

    private static String condition(Queue queue) {
        return switch (queue) {
            case WAITING -> """
                    :coder <> '' and exists (select 1 from campaigns.watch_match match where match.item = item.id)
                    and not exists (select 1 from campaigns.watch_code code where code.item = item.id)
                    """;
            case UNHEARD -> """
                    :coder <> '' and not exists (select 1 from campaigns.watch_match match where match.item = item.id)
                    and not exists (select 1 from campaigns.watch_code code where code.item = item.id)
                    """;
            case SECOND -> """
                    exists (select 1 from campaigns.watch_settled settled where settled.item = item.id
                        and settled.coders = 1 and not settled.settled)
                    and not exists (select 1 from campaigns.watch_code code
                        where code.item = item.id and code.coder = :coder)
                    """;
            case DISPUTED -> """
                    :coder <> '' and exists (select 1 from campaigns.watch_settled settled
                        where settled.item = item.id and settled.verdict is null)
                    """;
            case JUDGED -> """
                    :coder <> '' and exists (select 1 from campaigns.watch_judged judged where judged.item = item.id)
                    """;
        };
    }

    /// Takes away all words but the extract of what came before a moment.
    int forgetBodies(Instant before) {
        return database.sql("update campaigns.watch_item set body = '' where body <> '' and taken < :before")
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Item item(ResultSet row, int number) throws SQLException {
        var first = row.getLong("same_as");
        return new Item(
                row.getLong("id"),
                row.getString("outlet"),
                row.getString("outlet_name"),
                row.getString("tier"),
                row.getString("kind"),
                row.getObject("day", LocalDate.class),
                Language.parse(row.getString("language")).orElse(Language.EN),
                row.getString("title"),
                row.getString("address"),
                row.getString("extract"),
                row.getString("initiative"),
                row.getInt("minutes"),
                first,
                row.getBoolean("counted"),
                row.getString("source"),
                row.getLong("line"));
    }
}
