package org.hexapla.newsroom.story;

import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the front page of a channel gathers, the latest first. Does not ask who reads: the channel's own page did.
@Component
@Transactional(readOnly = true)
public class FrontItems {

    private static final String READABLE = """
            from newsroom.edition join newsroom.item_channel using (item) join newsroom.item on item.id = edition.item
            where channel = :channel and language = :language and withdrawn is null
            """;

    private final JdbcClient database;

    FrontItems(JdbcClient database) {
        this.database = database;
    }

    public List<ItemId> ofTheme(ChannelCode channel, Language language, String theme, int most) {
        return found("and item.content ->> 'theme' = :what", channel, language, theme, most);
    }

    public List<ItemId> ofType(ChannelCode channel, Language language, String type, int most) {
        return found("and item.type = :what", channel, language, type, most);
    }

    private List<ItemId> found(String narrower, ChannelCode channel, Language language, String what, int most) {
        return database.sql("select edition.item " + READABLE + narrower + """

                         order by first_published desc, edition.item desc limit :most
                        """)
                .params(Map.of("channel", channel.value(), "language", language.tag(), "what", what, "most", most))
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list();
    }
}
