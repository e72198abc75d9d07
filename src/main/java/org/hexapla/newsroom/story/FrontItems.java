package org.hexapla.newsroom.story;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What can be read in a channel in a language, in a few words, the latest first. Does not ask who reads: the channel's
/// own page did.
@Component
@Transactional(readOnly = true)
public class FrontItems {

    private final JdbcClient database;
    private final Clock clock;

    FrontItems(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public List<Items.Brief> latest(ChannelCode channel, Language language, int most) {
        return latest(channel, language, clock.instant().plus(Duration.ofDays(1)), most);
    }

    /// @param before only what was published earlier
    public List<Items.Brief> latest(ChannelCode channel, Language language, Instant before, int most) {
        return found(
                "and edition.first_published < :before",
                channel,
                language,
                Map.of("before", Timestamp.from(before)),
                most);
    }

    public List<Items.Brief> ofTheme(ChannelCode channel, Language language, String theme, int most) {
        return found("and item.content ->> 'theme' = :theme", channel, language, Map.of("theme", theme), most);
    }

    public List<Items.Brief> ofType(ChannelCode channel, Language language, String type, int most) {
        return found("and item.type = :type", channel, language, Map.of("type", type), most);
    }

    // How many are wanted is part of the question, and no parameter: only then does PostgreSQL see that one plan is as
    // good for every reader, and keeps it. To plan it anew each time costs ten times what it takes to answer.
    private List<Items.Brief> found(
            String narrower, ChannelCode channel, Language language, Map<String, Object> what, int most) {
        var parameters = new TreeMap<>(what);
        parameters.putAll(Map.of("channel", channel.value(), "language", language.tag()));
        return database.sql(Items.BRIEF + """
                        from newsroom.edition join newsroom.item_channel using (item)
                        join newsroom.item on item.id = edition.item
                        where channel = :channel and edition.language = :language and edition.withdrawn is null
                        """ + narrower + """

                         order by edition.first_published desc, edition.item desc limit
                        """ + most)
                .params(parameters)
                .query(Items::brief)
                .list();
    }
}
