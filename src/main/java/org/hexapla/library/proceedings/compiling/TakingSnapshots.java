package org.hexapla.library.proceedings.compiling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.compiling.TakenSnapshot.State;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Takes the records of a session out of the library, shelf by shelf, as long work that goes on after a restart.
@Component
class TakingSnapshots implements JobKind {

    static final String NAME = "proceedings.snapshot";
    static final String INDEX = "index";
    static final String SNAPSHOT = "snapshot";

    private static final int BATCH = 500;

    private final SessionIndexes indexes;
    private final Snapshots snapshots;
    private final Candidates candidates;
    private final MarcRecords records;
    private final Resolving resolving;
    private final SessionHeadings headings;
    private final TransactionTemplate transactions;

    TakingSnapshots(
            SessionIndexes indexes,
            Snapshots snapshots,
            Candidates candidates,
            MarcRecords records,
            Resolving resolving,
            SessionHeadings headings,
            TransactionTemplate transactions) {
        this.indexes = indexes;
        this.snapshots = snapshots;
        this.candidates = candidates;
        this.records = records;
        this.resolving = resolving;
        this.headings = headings;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        var index = indexes.find(Long.parseLong(parameter(work, INDEX))).orElseThrow();
        var snapshot = Long.parseLong(parameter(work, SNAPSHOT));
        snapshots.resume(snapshot);
        var ended = State.FAILED;
        try {
            if (take(index, snapshot, work)) {
                ended = State.DONE;
            }
        } finally {
            // Interrupted work goes on when the program starts again, and its snapshot with it.
            if (ended == State.DONE || !work.isInterrupted()) {
                snapshots.end(index, snapshot, ended);
            }
        }
    }

    /// Takes it in one go, for those who wait.
    void takeNow(SessionIndex index, long snapshot) {
        take(index, snapshot, new Unwatched());
        snapshots.end(index, snapshot, State.DONE);
    }

    private boolean take(SessionIndex index, long snapshot, Work work) {
        var scope = new Scope(index.session(), index.configuration());
        var place = Place.of(work.checkpoint().orElse(""));
        var chosen = candidates.of(scope);
        var total = candidates.count(chosen);
        var done = 0L;
        for (var kind : RecordKind.values()) {
            if (kind.ordinal() < place.kind().ordinal()) {
                continue;
            }
            var last = kind == place.kind() ? place.last() : null;
            for (var ids = candidates.after(chosen, kind, last, BATCH);
                    !ids.isEmpty();
                    ids = candidates.after(chosen, kind, ids.getLast(), BATCH)) {
                keep(scope, snapshot, kind, ids, work);
                done += ids.size();
                work.progress(done, Math.max(done, total));
                if (work.isCancelled()) {
                    return false;
                }
            }
        }
        snapshots.add(snapshot, headings.agenda(index.configuration().agenda()), 0);
        return true;
    }

    /// A step and the note of it are one transaction.
    private void keep(Scope scope, long snapshot, RecordKind kind, List<RecordId> ids, Work work) {
        transactions.executeWithoutResult(_ -> {
            var entries = resolving.resolved(records.shelf(kind).find(ids)).values().stream()
                    .sorted(Comparator.comparingLong(entry -> entry.id().value()))
                    .toList();
            var sources = new ArrayList<Snapshot.Source>();
            var excluded = 0;
            for (var entry : entries) {
                switch (scope.of(entry.record())) {
                    case HERE -> sources.add(new Snapshot.Source(entry.id().value(), type(kind), entry.record()));
                    case TO_ANOTHER_INDEX -> excluded++;
                    case NOWHERE -> {}
                }
            }
            snapshots.add(snapshot, sources, excluded);
            work.checkpoint(new Place(kind, ids.getLast()).toString());
        });
    }

    private static Snapshot.Type type(RecordKind kind) {
        return switch (kind) {
            case DOCUMENT -> Snapshot.Type.DOCUMENT;
            case SPEECH -> Snapshot.Type.SPEECH;
            case VOTE -> Snapshot.Type.VOTE;
        };
    }

    private static String parameter(Work work, String name) {
        return Objects.requireNonNull(work.parameters().get(name), name);
    }

    /// Up to which record it has come.
    private record Place(RecordKind kind, @Nullable RecordId last) {

        static Place of(String written) {
            var colon = written.indexOf(':');
            return colon < 0
                    ? new Place(RecordKind.values()[0], null)
                    : new Place(
                            RecordKind.valueOf(written.substring(0, colon)),
                            new RecordId(Long.parseLong(written.substring(colon + 1))));
        }

        @Override
        public String toString() {
            return kind.name() + ':' + last;
        }
    }
}
