package org.hexapla.library.marc;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes records ready to be kept, and says what is wrong with them: dates as they are written here, links to the
/// authority file, the profile, symbols that others bear. For an editor that shows it beside each field, for imports
/// that show it before anything is kept.
@Component
@Transactional(readOnly = true)
public class CheckingRecords {

    private final Linking linking;
    private final Validation validation;
    private final Duplicates duplicates;
    private final Clock clock;

    CheckingRecords(Linking linking, Validation validation, Duplicates duplicates, Clock clock) {
        this.linking = linking;
        this.validation = validation;
        this.duplicates = duplicates;
        this.clock = clock;
    }

    /// @param id of the record, if it is there already
    public Checked check(RecordKind kind, @Nullable RecordId id, MarcRecord record) {
        return check(kind, List.of(record), id == null ? List.of() : List.of(id))
                .getFirst();
    }

    /// New records, many at once, in their order; a few questions for all.
    public List<Checked> check(RecordKind kind, List<MarcRecord> records) {
        return check(kind, records, List.of());
    }

    private List<Checked> check(RecordKind kind, List<MarcRecord> records, List<RecordId> own) {
        var today = LocalDate.now(clock);
        var normal = records.stream()
                .map(record -> Normalising.of(kind, record, today))
                .toList();
        var linked = linking.link(kind, normal);
        var taken = duplicates.of(kind, normal, own);
        return IntStream.range(0, records.size())
                .mapToObj(i -> {
                    var findings =
                            new ArrayList<>(validation.check(kind, linked.get(i).record()));
                    findings.addAll(linked.get(i).findings());
                    findings.addAll(Objects.requireNonNull(taken.get(i)));
                    return new Checked(linked.get(i).record(), findings);
                })
                .toList();
    }
}
