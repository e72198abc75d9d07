package org.hexapla.library.exchange.outgoing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.hexapla.library.RecordId;
import org.hexapla.library.exchange.ControlNumbers;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.marc.format.MarcFiles;
import org.hexapla.library.marc.format.MarcFormat;
import org.hexapla.library.marc.format.TableLayout;
import org.springframework.stereotype.Component;

/// Writes records into a file, some at a time: any number of them fits into memory.
@Component
class ExportingRecords {

    private static final int STEP = 500;

    /// The house's own notes of its work, which are nobody else's business.
    private static final Set<String> INTERNAL = Set.of("905", "949", "999");

    private final MarcRecords records;
    private final Resolving resolving;
    private final ControlNumbers numbers;

    ExportingRecords(MarcRecords records, Resolving resolving, ControlNumbers numbers) {
        this.records = records;
        this.resolving = resolving;
        this.numbers = numbers;
    }

    boolean isThere(RecordId id) {
        return records.find(id).isPresent();
    }

    /// Writes everything that is chosen of the records, for those who work with them.
    void write(List<RecordId> ids, MarcFormat format, FieldChoice choice, OutputStream out) throws IOException {
        write(ids, format, choice::of, out);
    }

    /// Writes what anybody may have of the records.
    void writePublic(List<RecordId> ids, MarcFormat format, OutputStream out) throws IOException {
        write(ids, format, ExportingRecords::withoutNotes, out);
    }

    private void write(List<RecordId> ids, MarcFormat format, Shaping shaping, OutputStream out) throws IOException {
        var layout = new TableLayout();
        if (format.isTable()) {
            // The columns come first, and every record has a say in them.
            each(ids, record -> layout.see(shaping.of(record)));
        }
        var writer = MarcFiles.writer(format, out, layout);
        each(ids, record -> writer.write(shaping.of(record)));
        writer.finish();
    }

    private void each(List<RecordId> ids, Taking taking) throws IOException {
        for (var from = 0; from < ids.size(); from += STEP) {
            var step = ids.subList(from, Math.min(ids.size(), from + STEP));
            var words = new HashMap<RecordId, MarcRecord>();
            resolving.numbered(records.find(step)).forEach((id, entry) -> words.put(id, entry.record()));
            var numbered = numbers.added(words);
            for (var id : step) {
                var record = numbered.get(id);
                if (record != null) {
                    taking.take(record);
                }
            }
        }
    }

    private static MarcRecord withoutNotes(MarcRecord record) {
        return record.replacing(field -> INTERNAL.contains(field.tag()), List.of());
    }

    private interface Shaping {
        MarcRecord of(MarcRecord record);
    }

    private interface Taking {
        void take(MarcRecord record) throws IOException;
    }
}
