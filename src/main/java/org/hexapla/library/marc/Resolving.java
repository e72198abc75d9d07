package org.hexapla.library.marc;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.authorities.Headings;
import org.hexapla.library.RecordId;
import org.springframework.stereotype.Component;

/// Reads the words of the headings that records link to. Records keep numbers only, so what is shown is always what the
/// authority file says now.
@Component
public class Resolving {

    private final Headings headings;

    Resolving(Headings headings) {
        this.headings = headings;
    }

    /// The record in words.
    public MarcRecord resolved(MarcRecord record) {
        return known(List.of(record)).resolved(record);
    }

    /// The records in words; one question for all.
    public Map<RecordId, MarcEntry> resolved(Map<RecordId, MarcEntry> entries) {
        return each(entries, KnownHeadings::resolved);
    }

    /// The record in words, each linked field with its heading's number in `$0`.
    public MarcRecord numbered(MarcRecord record) {
        return known(List.of(record)).numbered(record);
    }

    /// The records in words, each linked field with its heading's number in `$0`; one question for all.
    public Map<RecordId, MarcEntry> numbered(Map<RecordId, MarcEntry> entries) {
        return each(entries, KnownHeadings::numbered);
    }

    /// The headings that the records link to.
    public KnownHeadings known(Collection<MarcRecord> records) {
        var numbers = new HashSet<AuthorityId>();
        records.forEach(
                record -> record.fields().forEach(field -> field.headings().forEach(numbers::add)));
        if (numbers.isEmpty()) {
            return KnownHeadings.NONE;
        }
        return new KnownHeadings(headings.find(numbers));
    }

    private Map<RecordId, MarcEntry> each(
            Map<RecordId, MarcEntry> entries, BiFunction<KnownHeadings, MarcRecord, MarcRecord> form) {
        var known = known(entries.values().stream().map(MarcEntry::record).toList());
        var worded = new HashMap<RecordId, MarcEntry>();
        entries.forEach((id, entry) -> worded.put(
                id, new MarcEntry(entry.id(), entry.kind(), entry.version(), form.apply(known, entry.record()))));
        return worded;
    }
}
