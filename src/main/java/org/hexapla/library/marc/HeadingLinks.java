package org.hexapla.library.marc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.HeadingUse;
import org.hexapla.kernel.ItemRef;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Which records of the library link to which headings.
@Component
@Transactional
class HeadingLinks implements HeadingUse {

    private final JdbcClient database;
    private final MarcRecords shelves;

    HeadingLinks(JdbcClient database, MarcRecords shelves) {
        this.database = database;
        this.shelves = shelves;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AuthorityId, Long> counts(Collection<AuthorityId> headings) {
        var counts = new HashMap<AuthorityId, Long>();
        database.sql("""
                        select heading, count(distinct record) as records from library.heading_link
                        where heading = any(:headings) group by heading
                        """)
                .param("headings", headings.stream().map(AuthorityId::value).toArray(Long[]::new))
                .query((row, _) -> counts.put(new AuthorityId(row.getLong("heading")), row.getLong("records")))
                .list();
        return counts;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ItemRef> records(AuthorityId heading, int skip, int most) {
        return database.sql("""
                        select id, kind from library.record
                        where id in (select record from library.heading_link where heading = :heading)
                        order by id offset :skip limit :most
                        """)
                .param("heading", heading.value())
                .param("skip", skip)
                .param("most", most)
                .query((row, _) -> RecordKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))
                        .item(new RecordId(row.getLong("id"))))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public long both(AuthorityId losing, AuthorityId gaining) {
        return database.sql("""
                        select count(distinct one.record) from library.heading_link one
                        where one.heading = :losing and exists (
                            select from library.heading_link other
                            where other.heading = :gaining and other.record = one.record)
                        """)
                .param("losing", losing.value())
                .param("gaining", gaining.value())
                .query(Long.class)
                .single();
    }

    @Override
    public int relink(AuthorityId losing, AuthorityId gaining, int most) {
        if (losing.equals(gaining)) {
            throw new IllegalArgumentException("a heading cannot take its own place: " + losing);
        }
        var records = linking(losing, most);
        change(records, field -> relinked(field, losing, gaining));
        return records.size();
    }

    @Override
    public int relink(Collection<ItemRef> records, AuthorityId from, AuthorityId to) {
        var ours = records.stream()
                .filter(record -> Stream.of(RecordKind.values())
                        .anyMatch(kind -> record.kind().equals("library." + kind.code())))
                .map(record -> Long.valueOf(record.id()))
                .toArray(Long[]::new);
        var linking = database.sql("""
                        select distinct record from library.heading_link
                        where heading = :heading and record = any(:records) order by record
                        """)
                .param("heading", from.value())
                .param("records", ours)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
        change(linking, field -> relinked(field, from, to));
        return linking.size();
    }

    /// Records that link to a heading, the first of them.
    List<RecordId> linking(AuthorityId heading, int most) {
        return database.sql("""
                        select distinct record from library.heading_link where heading = :heading
                        order by record limit :most
                        """)
                .param("heading", heading.value())
                .param("most", most)
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
    }

    /// Changes fields of records, each with its own history; fields that become equal are one.
    void change(Collection<RecordId> records, UnaryOperator<DataField> change) {
        for (var entry : shelves.find(records).values()) {
            var changed = new ArrayList<DataField>();
            var made = new LinkedHashSet<DataField>();
            for (var field : entry.record().fields()) {
                var now = change.apply(field);
                if (now.equals(field) ? !made.contains(field) : !changed.contains(now) && made.add(now)) {
                    changed.add(now);
                }
            }
            var record = new MarcRecord(entry.record().leader(), entry.record().control(), changed);
            shelves.shelf(entry.kind()).change(entry.id(), entry.version(), record);
        }
    }

    private static DataField relinked(DataField field, AuthorityId losing, AuthorityId gaining) {
        return field.with(field.subfields().stream()
                .map(subfield -> subfield instanceof Subfield.Linked(var code, var heading) && heading.equals(losing)
                        ? new Subfield.Linked(code, gaining)
                        : subfield)
                .toList());
    }
}
