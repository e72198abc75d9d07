package org.hexapla.library.exchange.incoming;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.jobs.BadInput;
import org.hexapla.jobs.ImportRun;
import org.hexapla.library.Digest;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.exchange.BatchRows;
import org.hexapla.library.exchange.Kinds;
import org.hexapla.library.exchange.NewRow;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.MarcEntry;
import org.hexapla.library.marc.MarcRecord;
import org.hexapla.library.marc.Saved;
import org.hexapla.library.marc.format.MarcReading;
import org.hexapla.library.marc.format.Misread;

/// The records of one file on their way into the collection, some at a time. Once anything was refused nothing more is
/// stored, but everything is still looked at, so that all faults are told at once.
final class TakingFile implements MarcReading {

    private static final int STEP = 500;

    private final ImportingSteps steps;
    private final ImportRun run;
    private final String file;
    private final IncomingRecords.Wanted wanted;
    private final List<IncomingRecords.Read> waiting = new ArrayList<>();
    private final Set<String> symbols = new HashSet<>();
    private final Counts counts = new Counts();
    private long read;

    TakingFile(ImportingSteps steps, ImportRun run, String file, IncomingRecords.Wanted wanted) {
        this.steps = steps;
        this.run = run;
        this.file = file;
        this.wanted = wanted;
    }

    /// What was done, to be told when it is for good.
    static final class Counts {
        private int added;
        private int changed;
        private int unchanged;

        void tell(ImportRun run) {
            for (var i = 0; i < added; i++) {
                run.added();
            }
            for (var i = 0; i < changed; i++) {
                run.changed();
            }
            for (var i = 0; i < unchanged; i++) {
                run.unchanged();
            }
        }
    }

    @Override
    public void record(long number, long line, MarcRecord record) {
        waiting.add(new IncomingRecords.Read(number, line, record));
        if (waiting.size() == STEP) {
            step();
        }
    }

    @Override
    public void misread(Misread misread) {
        run.refused(new BadInput(
                file,
                misread.line() > 0 ? misread.line() : misread.record(),
                misread.place(),
                misread.key(),
                misread.arguments()));
    }

    Counts end() {
        step();
        return counts;
    }

    private void step() {
        read += waiting.size();
        var digests = new LinkedHashMap<Long, String>();
        waiting.forEach(one -> digests.put(one.number(), Digest.of(one.record())));
        var known = steps.sources().known(digests.values());
        var fresh = waiting.stream()
                .filter(one -> !known.contains(digests.get(one.number())))
                .toList();
        counts.unchanged += waiting.size() - fresh.size();
        waiting.clear();
        var placed = steps.incoming().place(fresh, wanted);
        placed.misreads().forEach(this::misread);
        var byKind = new EnumMap<RecordKind, List<NewRow>>(RecordKind.class);
        placed.rows()
                .forEach(row -> byKind.computeIfAbsent(row.kind(), _ -> new ArrayList<>())
                        .add(row));
        byKind.forEach((kind, rows) -> take(kind, rows, digests));
        run.progress(read, 0);
    }

    private void take(RecordKind kind, List<NewRow> rows, Map<Long, String> digests) {
        rows.forEach(this::refuseAgain);
        var fresh = rows.stream().filter(row -> row.target().isEmpty()).toList();
        var contents = fresh.stream().map(NewRow::content).toList();
        if (run.hasRefusals()) {
            var checked = steps.checking().check(kind, contents);
            for (var i = 0; i < fresh.size(); i++) {
                refuse(fresh.get(i), checked.get(i).findings());
            }
        } else if (!fresh.isEmpty()) {
            var came = new HashMap<String, RecordId>();
            var saved = steps.saving().add(kind, contents);
            for (var i = 0; i < fresh.size(); i++) {
                var row = fresh.get(i);
                switch (saved.get(i)) {
                    case Saved.Added(var id, var warnings) -> {
                        came.put(digests.getOrDefault(row.number(), ""), id);
                        refuse(row, warnings);
                    }
                    case Saved.Refused(var findings) -> refuse(row, findings);
                    case Saved.Changed _, Saved.Unchanged _ -> throw new IllegalStateException("a new one is there");
                }
            }
            steps.sources().add(came);
            counts.added += came.size();
        }
        for (var row : rows) {
            row.target().ifPresent(target -> change(row, target));
        }
    }

    private void change(NewRow row, MarcEntry target) {
        if (run.hasRefusals()) {
            refuse(
                    row,
                    steps.checking()
                            .check(row.kind(), target.id(), row.content())
                            .findings());
            return;
        }
        switch (steps.saving().save(row.kind(), target.id(), target.version(), row.content())) {
            case Saved.Added _, Saved.Changed _ -> counts.changed++;
            case Saved.Unchanged _ -> counts.unchanged++;
            case Saved.Refused(var findings) -> refuse(row, findings);
        }
    }

    /// A file that says a thing twice may mean two things.
    private void refuseAgain(NewRow row) {
        if (row.target().isEmpty()) {
            Kinds.symbols(row.kind(), row.content())
                    .filter(symbol -> !symbols.add(symbol.key()))
                    .findFirst()
                    .ifPresent(_ -> refuse(row, Finding.error("191", 1, 'a', "exchange.finding.symbol-twice")));
        }
    }

    /// Nobody is asked about a symbol that another record bears: it is refused.
    private void refuse(NewRow row, List<Finding> findings) {
        findings.stream()
                .filter(finding -> finding.isError() || finding.messageKey().equals(BatchRows.TWIN))
                .forEach(finding -> refuse(row, finding));
    }

    private void refuse(NewRow row, Finding finding) {
        var place = finding.code() == Finding.FIELD ? finding.tag() : finding.tag() + "$" + finding.code();
        run.refused(new BadInput(
                file,
                row.line() > 0 ? row.line() : row.number(),
                place,
                finding.messageKey(),
                List.copyOf(finding.arguments())));
    }
}
