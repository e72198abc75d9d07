package org.hexapla.library.machines;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.ControlField;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.marc.format.MarcFiles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Records as elements of MARCXML, with the words of their headings and the headings' numbers.
@Component
public class MarcElements {

    public static final String NAMESPACE = "http://www.loc.gov/MARC21/slim";
    public static final String SCHEMA = "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd";

    private final MarcRecords records;
    private final Resolving resolving;
    private final JdbcClient database;

    MarcElements(MarcRecords records, Resolving resolving, JdbcClient database) {
        this.records = records;
        this.resolving = resolving;
        this.database = database;
    }

    /// Those of the records that are live and open.
    public Map<RecordId, MarcRecord> find(Collection<RecordId> wanted) {
        var open = database.sql("select record from library.harvest_facts(:records) where open")
                .param("records", wanted.stream().map(RecordId::value).toArray(Long[]::new))
                .query((row, _) -> new RecordId(row.getLong("record")))
                .list();
        var found = resolving.numbered(records.find(open));
        var elements = new HashMap<RecordId, MarcRecord>();
        open.forEach(id -> elements.put(id, named(id, found.get(id))));
        return elements;
    }

    public static String element(MarcRecord record) {
        return MarcFiles.marcxml(record);
    }

    /// With the number by which it is known here.
    private static MarcRecord named(RecordId id, @org.jspecify.annotations.Nullable MarcEntry entry) {
        var record = entry == null ? MarcRecord.EMPTY : entry.record();
        if (record.control().stream().anyMatch(field -> field.tag().equals("001"))) {
            return record;
        }
        var control = Stream.concat(Stream.of(new ControlField("001", id.toString())), record.control().stream())
                .toList();
        return new MarcRecord(record.leader(), List.copyOf(control), record.fields());
    }
}
