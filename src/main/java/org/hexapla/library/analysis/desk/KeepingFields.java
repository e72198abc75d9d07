package org.hexapla.library.analysis.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.SavingRecords;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;

/// Keeps in the released record what the analysis found and the catalogue's own model does not say: states, persons and
/// bodies, job numbers, sources, the log of the work. The record is saved as every record is, under all rules.
@Component
class KeepingFields {

    private static final Set<String> ONCE = Set.of("039", "040", "041", "049");

    private final MarcRecords records;
    private final SavingRecords saving;
    private final EnteringHeadings entering;
    private final People people;

    KeepingFields(MarcRecords records, SavingRecords saving, EnteringHeadings entering, People people) {
        this.records = records;
        this.saving = saving;
        this.entering = entering;
        this.people = people;
    }

    People people() {
        return people;
    }

    /// What the record has already stays as it is.
    ///
    /// @return why it cannot be saved so; nothing, if it was
    List<Finding> keep(RecordId id, List<DataField> fields) {
        return records.find(id).map(entry -> save(entry, fields)).orElse(List.of());
    }

    private List<Finding> save(MarcEntry entry, List<DataField> fields) {
        var whole = entering.entered(entry.record().replacing(_ -> false, missing(entry, fields)));
        return switch (saving.save(RecordKind.DOCUMENT, entry.id(), entry.version(), whole)) {
            case Saved.Refused(var findings) ->
                findings.stream().filter(Finding::isError).toList();
            case Saved.Added _, Saved.Changed _, Saved.Unchanged _ -> List.of();
        };
    }

    private static List<DataField> missing(MarcEntry entry, List<DataField> fields) {
        var more = new ArrayList<DataField>();
        for (var field : fields) {
            var isThere = ONCE.contains(field.tag())
                    ? entry.record().first(field.tag()).isPresent()
                    : entry.record().fields().contains(field) || isLinked(entry, field);
            if (!isThere) {
                more.add(field);
            }
        }
        return more;
    }

    /// Of a record that the analysis completes: what it links to already need not be said again.
    private static boolean isLinked(MarcEntry entry, DataField field) {
        return field.heading()
                .filter(heading -> entry.record()
                        .fields(field.tag())
                        .anyMatch(
                                known -> known.heading().filter(heading::equals).isPresent()))
                .isPresent();
    }
}
