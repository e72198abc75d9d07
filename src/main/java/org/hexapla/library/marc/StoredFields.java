package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.library.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The fields of the records that were catalogued in MARC, and which headings they link to. For the shelves, which
/// call this in the transaction of their own change.
@Component
public class StoredFields {

    private final JdbcClient database;

    StoredFields(JdbcClient database) {
        this.database = database;
    }

    public Optional<MarcRecord> find(RecordId record) {
        return Optional.ofNullable(find(List.of(record)).get(record));
    }

    /// Those of the records that were catalogued in MARC.
    public Map<RecordId, MarcRecord> find(Collection<RecordId> records) {
        Map<RecordId, MarcRecord> found = new HashMap<>();
        if (!records.isEmpty()) {
            database.sql("select record, content::text as content from library.marc where record = any(:records)")
                    .param("records", numbers(records))
                    .query((row, _) ->
                            found.put(new RecordId(row.getLong("record")), MarcJson.read(row.getString("content"))))
                    .list();
        }
        return found;
    }

    /// Keeps the fields of records that had none.
    public void add(Map<RecordId, MarcRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        var ids = new ArrayList<Long>();
        var contents = new ArrayList<String>();
        records.forEach((id, record) -> {
            ids.add(id.value());
            contents.add(MarcJson.write(record));
        });
        database.sql("""
                        insert into library.marc (record, content)
                        select record, content::jsonb from unnest(:records::bigint[], :contents::text[])
                            as row (record, content)
                        """)
                .param("records", ids.toArray(Long[]::new))
                .param("contents", contents.toArray(String[]::new))
                .update();
        addLinks(records);
    }

    /// Keeps the fields of records in place of those they had, if any.
    public void put(Map<RecordId, MarcRecord> records) {
        remove(records.keySet());
        add(records);
    }

    public void remove(Collection<RecordId> records) {
        if (records.isEmpty()) {
            return;
        }
        for (var table : List.of("marc", "heading_link")) {
            database.sql("delete from library." + table + " where record = any(:records)")
                    .param("records", numbers(records))
                    .update();
        }
    }

    /// The headings that records link to; a record without links is absent.
    public Map<RecordId, Set<AuthorityId>> headings(Collection<RecordId> records) {
        Map<RecordId, Set<AuthorityId>> headings = new HashMap<>();
        if (!records.isEmpty()) {
            database.sql("select record, heading from library.heading_link where record = any(:records)")
                    .param("records", numbers(records))
                    .query((row, _) -> headings.computeIfAbsent(
                                    new RecordId(row.getLong("record")), _ -> new TreeSet<>())
                            .add(new AuthorityId(row.getLong("heading"))))
                    .list();
        }
        return headings;
    }

    private void addLinks(Map<RecordId, MarcRecord> records) {
        Set<Link> links = new LinkedHashSet<>();
        records.forEach((id, record) -> record.fields()
                .forEach(field -> field.headings()
                        .forEach(heading -> links.add(new Link(id.value(), heading.value(), field.tag())))));
        if (links.isEmpty()) {
            return;
        }
        database.sql("""
                        insert into library.heading_link (record, heading, tag)
                        select * from unnest(:records::bigint[], :headings::bigint[], :tags::text[])
                        """)
                .param("records", links.stream().map(Link::record).toArray(Long[]::new))
                .param("headings", links.stream().map(Link::heading).toArray(Long[]::new))
                .param("tags", links.stream().map(Link::tag).toArray(String[]::new))
                .update();
    }

    private static Long[] numbers(Collection<RecordId> records) {
        return records.stream().map(RecordId::value).distinct().toArray(Long[]::new);
    }

    private record Link(long record, long heading, String tag) {}
}
