package org.hexapla.usage.counting;

import java.sql.Date;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.usage.DataType;
import org.hexapla.usage.UsedItem;
import org.hexapla.usage.UsedItems;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/// What items are, asked of the modules that keep them and noted for the time when an item is no more.
@Component
public class KnownItems {

    private static final int BATCH = 1000;

    private final List<UsedItems> owners;
    private final NamedParameterJdbcTemplate database;

    KnownItems(List<UsedItems> owners, NamedParameterJdbcTemplate database) {
        this.owners = owners;
        this.database = database;
    }

    /// What counting needs to know of an item.
    ///
    /// @param titleItem the item whose title its use counts for; empty for none
    public record Kind(String dataType, String accessType, String titleItem) {

        /// Of a page that shows no item.
        static final Kind PAGE = new Kind(DataType.PLATFORM.word(), "", "");

        /// Of an item that nobody knows.
        static final Kind UNKNOWN = new Kind(DataType.UNSPECIFIED.word(), "Open", "");
    }

    /// The kinds of items, as they are now or else as they were last known. Notes them.
    public Map<String, Kind> kinds(Collection<String> items) {
        var kinds = new HashMap<String, Kind>();
        var batch = new ArrayList<String>();
        for (var item : items) {
            batch.add(item);
            if (batch.size() == BATCH) {
                kinds.putAll(kindsOf(batch));
                batch.clear();
            }
        }
        kinds.putAll(kindsOf(batch));
        return kinds;
    }

    private Map<String, Kind> kindsOf(List<String> items) {
        if (items.isEmpty()) {
            return Map.of();
        }
        var refs = items.stream().flatMap(item -> ref(item).stream()).toList();
        var found = new ArrayList<UsedItem>();
        owners.forEach(owner -> found.addAll(owner.find(refs).values()));
        note(found);
        var kinds = new HashMap<String, Kind>();
        database.query(
                "select item, data_type, access_type, title_item from usage.item where item in (:items)",
                Map.of("items", items),
                row -> {
                    kinds.put(
                            row.getString("item"),
                            new Kind(
                                    row.getString("data_type"),
                                    row.getString("access_type"),
                                    row.getString("title_item")));
                });
        return kinds;
    }

    private static Optional<ItemRef> ref(String item) {
        try {
            return Optional.of(ItemRef.parse(item));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void note(List<UsedItem> items) {
        database.batchUpdate("""
                insert into usage.item as known
                    (item, title, symbol, data_type, access_type, published, parent, title_item, path)
                values (:item, :title::jsonb, :symbol, :type, :access, :published, :parent, :titleItem, :path)
                on conflict (item) do update
                set title = excluded.title, symbol = excluded.symbol, data_type = excluded.data_type,
                    access_type = excluded.access_type, published = excluded.published, parent = excluded.parent,
                    title_item = excluded.title_item, path = excluded.path
                where (known.*) is distinct from (excluded.*)
                """, items.stream().map(KnownItems::row).toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource row(UsedItem item) {
        return new MapSqlParameterSource("item", item.item().toString())
                .addValue("title", LocalizedTextJson.write(item.title()))
                .addValue("symbol", item.symbol())
                .addValue("type", item.type().word())
                .addValue("access", item.access().word())
                .addValue("published", item.published().map(Date::valueOf).orElse(null))
                .addValue("parent", item.parent().map(ItemRef::toString).orElse(""))
                .addValue("titleItem", item.titleItem().map(ItemRef::toString).orElse(""))
                .addValue("path", item.path());
    }
}
