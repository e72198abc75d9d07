package org.hexapla.library.analysis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Keeps fields of the analysis in the released record: job numbers, sources, the log of the work.
@Component
class KeepingFields {

    private static final Set<String> ONCE = Set.of("039", "040", "049");

    private final MarcRecords records;
    private final People people;

    KeepingFields(MarcRecords records, People people) {
        this.records = records;
        this.people = people;
    }

    People people() {
        return people;
    }

    /// What the record has already stays as it is.
    void keep(RecordId id, List<DataField> fields) {
        var shelf = records.shelf(RecordKind.DOCUMENT);
        Optional.ofNullable(shelf.find(List.of(id)).get(id)).ifPresent(entry -> {
            var more = missing(entry, fields);
            if (!more.isEmpty()) {
                shelf.change(id, entry.version(), entry.record().replacing(_ -> false, more));
            }
        });
    }

    private static List<DataField> missing(MarcEntry entry, List<DataField> fields) {
        var more = new ArrayList<DataField>();
        for (var field : fields) {
            var isThere = ONCE.contains(field.tag())
                    ? entry.record().first(field.tag()).isPresent()
                    : entry.record().fields().contains(field);
            if (!isThere) {
                more.add(field);
            }
        }
        return more;
    }
}
