package org.hexapla.newsroom.story;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.ItemId;
import org.hexapla.translation.Obligation;
import org.hexapla.translation.Parity;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tells those who watch over the languages what items are and when each language came out, in the transaction of the
/// change.
@Component
class TellingParity {

    private static final Obligation NOTHING = new Obligation(List.of(), Duration.ZERO);

    private final ItemTable table;
    private final ItemTypes types;
    private final Comparing comparing;
    private final Versions versions;
    private final Parity parity;
    private final MediaPieces media;
    private final JdbcClient database;

    TellingParity(
            ItemTable table,
            ItemTypes types,
            Comparing comparing,
            Versions versions,
            Parity parity,
            MediaPieces media,
            JdbcClient database) {
        this.table = table;
        this.types = types;
        this.comparing = comparing;
        this.versions = versions;
        this.parity = parity;
        this.media = media;
        this.database = database;
    }

    void tell(ItemId item) {
        tell(List.of(item));
    }

    void tell(Collection<ItemId> ids) {
        var items = table.find(ids).values();
        var states =
                versions.states(items.stream().map(item -> item.id().item()).toList());
        var first = firstReadable(ids);
        var obligations = types.all().stream()
                .collect(Collectors.toMap(ItemType::code, type -> new Obligation(type.owed(), type.within())));
        Function<Item, Parity.Told> told = item -> told(
                item,
                obligations.getOrDefault(item.type(), NOTHING),
                first.getOrDefault(item.id(), Map.of()),
                outdated(item.id().item(), states));
        parity.tell(items.stream().map(told).toList());
    }

    private Parity.Told told(Item item, Obligation owed, Map<Language, Instant> first, Set<Language> outdated) {
        var texts = new HashMap<Language, Parity.Text>();
        first.forEach((language, at) -> texts.put(language, new Parity.Text(at, 0)));
        for (var language : outdated) {
            var lacks = comparing.lacks(item, language);
            texts.put(language, new Parity.Text(first.get(language), lacks));
        }
        return new Parity.Told(
                item.id().item(),
                item.title(),
                "/newsroom/items/" + item.id() + "/{language}",
                new Parity.Belonging(
                        item.type(),
                        item.details().channels().stream()
                                .map(ChannelCode::value)
                                .collect(Collectors.toSet())),
                owed,
                new Parity.Original(item.source(), words(item), item.isPublished()),
                texts);
    }

    /// Of what the translators have before them: the source as it is read, or as it is written where it is not
    /// read, and what is said in its films and recordings.
    private int words(Item item) {
        return item.readable(item.source())
                .map(Item.Edition::copy)
                .or(() -> item.draft(item.source()).map(Item.Draft::copy))
                .map(copy -> item.source().wordsIn(copy.words() + "\n\n" + media.words(copy, item.source())))
                .orElse(0);
    }

    private static Set<Language> outdated(ItemRef item, Map<ItemRef, Map<Language, VersionState>> states) {
        return states.getOrDefault(item, Map.of()).entrySet().stream()
                .filter(state -> state.getValue() == VersionState.OUTDATED)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// When people could first read each language, as people wrote or confirmed it.
    private Map<ItemId, Map<Language, Instant>> firstReadable(Collection<ItemId> ids) {
        var first = new HashMap<ItemId, Map<Language, Instant>>();
        database.sql("select item, language, since from newsroom.readable where is_first and item = any(:ids)")
                .param("ids", new ArrayList<>(ids).stream().map(ItemId::value).toArray(Long[]::new))
                .query(row -> {
                    first.computeIfAbsent(new ItemId(row.getLong("item")), _ -> new HashMap<>())
                            .put(
                                    new Language(row.getString("language")),
                                    row.getTimestamp("since").toInstant());
                });
        return first;
    }
}
