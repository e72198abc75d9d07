package org.hexapla.newsroom.story;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What anybody in the world may read now: the one answer for feeds, sitemaps, letters, pages of text alone and what
/// newsrooms take. What is held back, was taken back, or stands only in closed channels is not among it.
@Component
@Transactional(readOnly = true)
public class OpenItems {

    private final ItemTable table;
    private final JdbcClient database;
    private final Channels channels;

    OpenItems(ItemTable table, JdbcClient database, Channels channels) {
        this.table = table;
        this.database = database;
        this.channels = channels;
    }

    /// A place in the order of publication, the latest first; items of one moment go by their number.
    public record Place(Instant at, ItemId item) {

        /// Before everything that is published by then.
        public static Place beforeAll(Instant now) {
            return new Place(now, new ItemId(Long.MAX_VALUE));
        }
    }

    /// Channels that anybody may read.
    public List<Channel> channels() {
        return channels.all().stream().filter(Channel::isForAnybody).toList();
    }

    public Optional<Channel> channel(String code) {
        return ChannelCode.parse(code).flatMap(channels::find).filter(Channel::isForAnybody);
    }

    /// An item that anybody may read, in at least one language.
    public Optional<Item> find(ItemId id) {
        var open = codes(channels());
        return Optional.ofNullable(table.find(List.of(id)).get(id))
                .filter(Item::isPublished)
                .filter(item -> item.details().channels().stream().anyMatch(open::contains));
    }

    /// What is chosen and can be read in a language, from a place on.
    public List<Item> latest(Choice choice, Language language, Place from, int most) {
        var ids = statement("""
                        select edition.item from newsroom.edition join newsroom.item on item.id = edition.item
                        where edition.language = :language and withdrawn is null
                          and (first_published, edition.item) < (:at, :item)
                        """, choice, " order by first_published desc, edition.item desc limit :most")
                .param("language", language.tag())
                .param("at", Timestamp.from(from.at()))
                .param("item", from.item().value())
                .param("most", most)
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list();
        return List.copyOf(table.find(ids).values());
    }

    /// When anything of a choice was last published, corrected or withdrawn in a language.
    public Optional<Instant> changed(Choice choice, Language language) {
        return statement("""
                        select greatest(published, withdrawn) as at
                        from newsroom.edition join newsroom.item on item.id = edition.item
                        where edition.language = :language
                        """, choice, " order by greatest(published, withdrawn) desc limit 1")
                .param("language", language.tag())
                .query((row, _) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /// Items in a range of numbers that are told in a language.
    public record Range(Language language, long number, Instant changed) {}

    /// @param size how many numbers a range has
    public List<Range> ranges(long size) {
        return statement("""
                        select language, edition.item / :size as number, max(published) as changed
                        from newsroom.edition join newsroom.item on item.id = edition.item where withdrawn is null
                        """, Choice.ALL, " group by 1, 2 order by 1, 2")
                .param("size", size)
                .query((row, _) -> new Range(
                        new Language(row.getString("language")),
                        row.getLong("number"),
                        row.getTimestamp("changed").toInstant()))
                .list();
    }

    /// @param languages all in which it can be read
    public record Told(ItemId item, Instant changed, List<Language> languages) {}

    /// What of a range is told in a language, one by one: there may be many.
    public void told(Language language, long number, long size, Consumer<Told> taking) {
        statement("""
                        select edition.item, max(published) filter (where language = :language) as changed,
                               array_agg(language) as languages
                        from newsroom.edition join newsroom.item on item.id = edition.item
                        where withdrawn is null and edition.item >= :from and edition.item < :until
                        """, Choice.ALL, " group by 1 having bool_or(language = :language) order by 1")
                .param("language", language.tag())
                .param("from", Math.multiplyExact(number, size))
                .param("until", Math.multiplyExact(number + 1, size))
                .query((RowCallbackHandler) row -> taking.accept(new Told(
                        new ItemId(row.getLong("item")),
                        row.getTimestamp("changed").toInstant(),
                        LocalizedText.inOrder(
                                Stream.of((String[]) row.getArray("languages").getArray())
                                        .map(Language::new)
                                        .toList()))));
    }

    /// The themes that open items have, by word.
    public List<String> themes() {
        return statement("""
                        select distinct item.content ->> 'theme' as theme
                        from newsroom.edition join newsroom.item on item.id = edition.item
                        where withdrawn is null and item.content ->> 'theme' is not null
                        """, Choice.ALL, " order by 1")
                .query((row, _) -> row.getString("theme"))
                .list();
    }

    private JdbcClient.StatementSpec statement(String select, Choice choice, String order) {
        var open = codes(channels());
        if (!choice.channels().isEmpty()) {
            open.retainAll(choice.channels());
        }
        var statement = new StringBuilder(select)
                .append(" and exists (select 1 from newsroom.item_channel place")
                .append(" where place.item = item.id and place.channel = any(:channels))");
        narrow(statement, choice.themes(), " and item.content ->> 'theme' = any(:themes)");
        narrow(statement, choice.types(), " and item.type = any(:types)");
        narrow(statement, choice.concepts(), " and jsonb_exists_any(item.content -> 'concepts', :concepts)");
        return database.sql(statement.append(order).toString())
                .param("channels", open.stream().map(ChannelCode::value).toArray(String[]::new))
                .param("themes", choice.themes().toArray(String[]::new))
                .param("types", choice.types().toArray(String[]::new))
                .param("concepts", choice.concepts().toArray(String[]::new));
    }

    private static void narrow(StringBuilder statement, Collection<String> wanted, String condition) {
        if (!wanted.isEmpty()) {
            statement.append(condition);
        }
    }

    private static Set<ChannelCode> codes(List<Channel> open) {
        return open.stream().map(Channel::code).collect(Collectors.toSet());
    }
}
