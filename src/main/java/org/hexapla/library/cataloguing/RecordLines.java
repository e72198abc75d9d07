package org.hexapla.library.cataloguing;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.springframework.stereotype.Component;

/// What records are called in lists and headings of pages.
@Component
public class RecordLines {

    private final MarcRecords records;
    private final Resolving resolving;

    RecordLines(MarcRecords records, Resolving resolving) {
        this.records = records;
        this.resolving = resolving;
    }

    /// The live ones among these.
    public Map<RecordId, RecordLine> of(Collection<RecordId> ids) {
        var lines = new HashMap<RecordId, RecordLine>();
        resolving.resolved(records.find(ids)).forEach((id, entry) -> lines.put(id, line(entry)));
        return lines;
    }

    /// What a record is called; its number, if it is not there.
    public String name(RecordId id) {
        var line = of(List.of(id)).get(id);
        return line == null ? id.toString() : line.name();
    }

    private static RecordLine line(MarcEntry entry) {
        var record = entry.record();
        var name = first(record, "191a", "791a").findFirst().orElse(entry.id().toString());
        return new RecordLine(
                entry.id(),
                entry.kind(),
                name,
                first(record, "245a", "700a", "710a").findFirst().orElse(""));
    }

    private static Stream<String> first(MarcRecord record, String... places) {
        return Stream.of(places).flatMap(place -> record.texts(place.substring(0, 3), place.charAt(3)));
    }
}
