package org.hexapla.library.speeches;

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

/// What speeches are to those who count their use: their page is read where their words are here, else looked
/// at.
@Component
class SpeechUse implements UsedItems {

    private static final Pattern PAGE = Pattern.compile("/([a-z]{2})/speeches/(\\d{1,15})");

    private final JdbcClient database;

    SpeechUse(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Map<ItemRef, UsedItem> find(Collection<ItemRef> items) {
        var ids = items.stream()
                .filter(item -> item.kind().equals("library.speech"))
                .filter(item -> item.id().matches("\\d{1,15}"))
                .map(item -> Long.parseLong(item.id()))
                .toList();
        var found = new HashMap<ItemRef, UsedItem>();
        if (ids.isEmpty()) {
            return found;
        }
        database.sql("select record, speaker::text, date, coalesce(meeting, '') as symbol from library.speech"
                        + " where record in (:ids)")
                .param("ids", ids)
                .query((row, _) -> {
                    var id = new RecordId(row.getLong("record"));
                    return found.put(
                            RecordKind.SPEECH.item(id),
                            new UsedItem(
                                    RecordKind.SPEECH.item(id),
                                    LocalizedTextJson.read(row.getString("speaker")),
                                    row.getString("symbol"),
                                    DataType.OTHER,
                                    AccessType.OPEN,
                                    Optional.of(row.getDate("date").toLocalDate()),
                                    Optional.empty(),
                                    "/speeches/" + id));
                })
                .list();
        return found;
    }

    @Override
    public Optional<Usage> byPath(String path) {
        var page = PAGE.matcher(path);
        return page.matches()
                ? reading("record = :record", "record", Long.parseLong(page.group(2)), Act.REQUEST)
                        .map(use -> new Usage(use.item(), use.act(), Language.parse(page.group(1))))
                : Optional.empty();
    }

    @Override
    public Optional<Usage> byFile(String sha256) {
        return reading("text.file = :file", "file", sha256, Act.DOWNLOAD);
    }

    private Optional<Usage> reading(String which, String name, Object value, Act withWords) {
        return database.sql("""
                        select speech.record, text.language from library.speech
                        left join library.speech_text text on text.speech = speech.record
                        where %s order by 1, 2 limit 1
                        """.formatted(which))
                .param(name, value)
                .query((row, _) -> new Usage(
                        RecordKind.SPEECH.item(new RecordId(row.getLong("record"))),
                        row.getString("language") == null ? Act.INVESTIGATION : withWords,
                        Optional.ofNullable(row.getString("language")).flatMap(Language::parse)))
                .optional();
    }
}
