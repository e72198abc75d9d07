package org.hexapla.newsroom.watching;

import java.util.List;
import org.hexapla.media.RecordingId;
import org.hexapla.media.ShowsRecordings;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The published items that show a recording.
@Component
@Transactional(readOnly = true)
class ItemsWithRecordings implements ShowsRecordings {

    private static final int MOST = 20;

    private final Items items;
    private final ReadingItems reading;
    private final JdbcClient database;

    ItemsWithRecordings(Items items, ReadingItems reading, JdbcClient database) {
        this.items = items;
        this.reading = reading;
        this.database = database;
    }

    @Override
    public List<Place> of(RecordingId recording) {
        return items.published(ids(recording)).values().stream()
                .filter(Item::isPublished)
                .filter(reading::isOpen)
                .map(item -> new Place(item.title(), "/stories/" + item.id()))
                .toList();
    }

    /// The latest first.
    private List<ItemId> ids(RecordingId recording) {
        return database.sql("""
                        select distinct item from newsroom.edition
                        where withdrawn is null
                          and (content -> 'blocks' @> jsonb_build_array(
                                   jsonb_build_object('kind', 'video', 'numbers', :number::text))
                            or content -> 'blocks' @> jsonb_build_array(
                                   jsonb_build_object('kind', 'audio', 'numbers', :number::text)))
                        order by item desc limit :most
                        """)
                .param("number", recording.toString())
                .param("most", MOST)
                .query((row, _) -> new ItemId(row.getLong("item")))
                .list();
    }
}
