package org.hexapla.library.exchange.incoming;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.library.RecordId;
import org.hexapla.library.exchange.ControlNumbers;
import org.hexapla.library.exchange.Kinds;
import org.hexapla.library.exchange.NewRow;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.format.Misread;
import org.springframework.stereotype.Component;

/// Finds out what records that came in are to become: new ones, or another form of records that are there.
@Component
class IncomingRecords {

    /// The house's own notes of its work, which no file takes away.
    private static final Set<String> KEPT = Set.of("905", "981", "989", "999");

    private final MarcRecords records;

    IncomingRecords(MarcRecords records) {
        this.records = records;
    }

    /// @param wanted how the file is meant
    Placed place(List<Read> read, Wanted wanted) {
        var numbers = read.stream()
                .flatMap(one -> ControlNumbers.number(one.record).stream())
                .distinct()
                .toList();
        Map<RecordId, MarcEntry> targets = numbers.isEmpty() ? Map.of() : records.find(numbers);
        var rows = new ArrayList<NewRow>();
        var misreads = new ArrayList<Misread>();
        for (var one : read) {
            var number = ControlNumbers.number(one.record);
            var target = number.flatMap(id -> Optional.ofNullable(targets.get(id)));
            if (number.isPresent() && target.isEmpty()) {
                misreads.add(new Misread(
                        one.number,
                        one.line,
                        "001",
                        "exchange.bad.no-such-record",
                        List.of(number.get().toString())));
            } else {
                rows.add(row(one, target, wanted));
            }
        }
        return new Placed(rows, misreads);
    }

    private static NewRow row(Read one, Optional<MarcEntry> target, Wanted wanted) {
        var split = RelatedSymbols.split(ControlNumbers.taken(one.record));
        var content =
                target.map(entry -> merged(entry.record(), split, wanted)).orElseGet(() -> wanted.defaults.fill(split));
        var kind = target.map(MarcEntry::kind).orElseGet(() -> Kinds.of(content));
        return new NewRow(one.number, one.line, kind, target, content);
    }

    /// A row of a table speaks of the tags that it has; any other form of the whole record.
    private static MarcRecord merged(MarcRecord before, MarcRecord now, Wanted wanted) {
        var spoken = Stream.concat(
                        now.fields().stream().map(DataField::tag),
                        now.control().stream().map(field -> field.tag()))
                .collect(Collectors.toCollection(HashSet::new));
        var fields = new ArrayList<>(now.fields());
        before.fields().stream()
                .filter(field -> !spoken.contains(field.tag()) && (wanted.isTable || KEPT.contains(field.tag())))
                .forEach(fields::add);
        // What machines read first is made anew when a record leaves; only what cataloguers wrote is kept.
        var isMade = before.control().stream().noneMatch(field -> field.tag().equals("008"));
        var control = new ArrayList<>(now.control().stream()
                .filter(field -> !(isMade && field.tag().equals("008")))
                .toList());
        before.control().stream()
                .filter(field -> !spoken.contains(field.tag()) && wanted.isTable)
                .forEach(control::add);
        var leader = now.leader().isEmpty() && wanted.isTable ? before.leader() : now.leader();
        return new MarcRecord(leader, control, fields);
    }

    /// A record as the file has it.
    record Read(long number, long line, MarcRecord record) {}

    /// @param isTable whether a record of the file speaks only of the fields that it names
    record Wanted(boolean isTable, Defaults defaults) {}

    /// @param misreads those that name a record which is not there
    record Placed(List<NewRow> rows, List<Misread> misreads) {}
}
