package org.hexapla.library.votes;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedTextJson;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.usage.AccessType;
import org.hexapla.usage.Act;
import org.hexapla.usage.DataType;
import org.hexapla.usage.Usage;
import org.hexapla.usage.UsedItem;
import org.hexapla.usage.UsedItems;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What recorded votes are to those who count their use: the page of a vote shows all of it.
@Component
class VoteUse implements UsedItems {

    private static final Pattern PAGE = Pattern.compile("/([a-z]{2})/votes/(\\d{1,15})(\\.csv|\\.json)?");

    private final JdbcClient database;

    VoteUse(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<ItemRef, UsedItem> find(Collection<ItemRef> items) {
        var ids = items.stream()
                .filter(item -> item.kind().equals("library.vote"))
                .filter(item -> item.id().matches("\\d{1,15}"))
                .map(item -> Long.parseLong(item.id()))
                .toList();
        var found = new HashMap<ItemRef, UsedItem>();
        if (ids.isEmpty()) {
            return found;
        }
        database.sql("select record, title::text, date, coalesce(resolution, '') as symbol from library.roll_call"
                        + " where record in (:ids)")
                .param("ids", ids)
                .query((row, _) -> {
                    var id = new RecordId(row.getLong("record"));
                    return found.put(
                            RecordKind.VOTE.item(id),
                            new UsedItem(
                                    RecordKind.VOTE.item(id),
                                    LocalizedTextJson.read(row.getString("title")),
                                    row.getString("symbol"),
                                    DataType.DATASET,
                                    AccessType.OPEN,
                                    Optional.of(row.getDate("date").toLocalDate()),
                                    Optional.empty(),
                                    "/votes/" + id));
                })
                .list();
        return found;
    }

    @Override
    public Optional<Usage> byPath(String path) {
        var page = PAGE.matcher(path);
        if (!page.matches()) {
            return Optional.empty();
        }
        var id = Long.parseLong(page.group(2));
        return database.sql("select record from library.roll_call where record = :id")
                .param("id", id)
                .query((_, _) -> new Usage(
                        RecordKind.VOTE.item(new RecordId(id)),
                        page.group(3) == null ? Act.REQUEST : Act.DOWNLOAD,
                        Language.parse(page.group(1))))
                .optional();
    }

    @Override
    public Optional<Usage> byFile(String sha256) {
        return Optional.empty();
    }
}
