package org.hexapla.library.proceedings.compiling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hexapla.jobs.Jobs;
import org.hexapla.kernel.ItemRef;
import org.hexapla.library.proceedings.Configuration;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.IndexedSession;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.people.Audit;
import org.hexapla.people.People;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/// What the library's staff do with an index on its way to the reader.
@Component
@Transactional
public class PreparingIndexes {

    private static final String DEPARTMENT = "library";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final SessionIndexes indexes;
    private final Snapshots snapshots;
    private final CorrectedLines lines;
    private final Issues issues;
    private final Jobs jobs;
    private final People people;
    private final Audit audit;

    PreparingIndexes(
            SessionIndexes indexes,
            Snapshots snapshots,
            CorrectedLines lines,
            Issues issues,
            Jobs jobs,
            People people,
            Audit audit) {
        this.indexes = indexes;
        this.snapshots = snapshots;
        this.lines = lines;
        this.issues = issues;
        this.jobs = jobs;
        this.people = people;
        this.audit = audit;
    }

    /// Refuses anyone who may not do the library's work.
    public void requireIndexer() {
        people.requireStaff(DEPARTMENT);
    }

    public SessionIndex begin(IndexedSession session) {
        requireIndexer();
        if (indexes.find(session).isPresent()) {
            return indexes.find(session).orElseThrow();
        }
        var index = indexes.obtain(session);
        audit.record(item(session), "created", "", JSON.writeValueAsString(index.configuration()));
        return index;
    }

    /// @param index as it was when the form was filled
    public Preparing configure(SessionIndex index, Configuration configuration) {
        requireIndexer();
        if (!indexes.configure(index, configuration)) {
            return new Preparing.Overtaken();
        }
        audit.record(
                item(index.session()),
                "changed",
                JSON.writeValueAsString(index.configuration()),
                JSON.writeValueAsString(configuration));
        return new Preparing.Done();
    }

    /// Has a snapshot taken in the background.
    public Preparing takeSnapshot(SessionIndex index) {
        requireIndexer();
        var begun = snapshots.begin(index);
        if (begun.isEmpty()) {
            return new Preparing.SnapshotIsTaken();
        }
        var job = jobs.start(
                TakingSnapshots.NAME,
                Map.of(
                        TakingSnapshots.INDEX, String.valueOf(index.id()),
                        TakingSnapshots.SNAPSHOT, String.valueOf(begun.get())));
        snapshots.doneBy(begun.get(), job.value());
        return new Preparing.Done();
    }

    /// Has all sections compiled in the background.
    public Preparing compile(SessionIndex index) {
        return compile(index, Map.of(CompilingIndexes.INDEX, String.valueOf(index.id())));
    }

    /// Has one section compiled in the background.
    public Preparing compile(SessionIndex index, SectionKind section) {
        return compile(
                index,
                Map.of(
                        CompilingIndexes.INDEX, String.valueOf(index.id()),
                        CompilingIndexes.SECTION, section.code()));
    }

    private Preparing compile(SessionIndex index, Map<String, String> parameters) {
        requireIndexer();
        if (snapshots.isRunning(index)) {
            return new Preparing.SnapshotIsTaken();
        }
        if (snapshots.last(index).isEmpty()) {
            return new Preparing.NoSnapshot();
        }
        jobs.start(CompilingIndexes.NAME, parameters);
        return new Preparing.Done();
    }

    /// Back to work, or gone through: what holds an index back keeps it from being checked.
    public Preparing stand(SessionIndex index, SessionIndex.State state) {
        requireIndexer();
        if (state == SessionIndex.State.ISSUED) {
            throw new IllegalArgumentException("an index is issued on a day");
        }
        var held = heldBack(index);
        if (state == SessionIndex.State.CHECKED && held != null) {
            return held;
        }
        change(index, state);
        return new Preparing.Done();
    }

    /// Issues it: readers see it as it is now, until it is issued again.
    public Preparing issue(SessionIndex index, LocalDate day) {
        requireIndexer();
        var held = heldBack(index);
        if (held != null) {
            return held;
        }
        var sections = new EnumMap<SectionKind, List<Entry>>(SectionKind.class);
        SectionKind.of(index.session().organ())
                .forEach(section ->
                        sections.put(section, lines.of(index, section).entries()));
        issues.add(index, day, people.current().orElseThrow().id(), sections);
        change(index, SessionIndex.State.ISSUED);
        return new Preparing.Done();
    }

    private void change(SessionIndex index, SessionIndex.State state) {
        indexes.stand(index, state);
        audit.record(
                item(index.session()),
                "changed",
                JSON.writeValueAsString(Map.of("state", index.state().code())),
                JSON.writeValueAsString(Map.of("state", state.code())));
    }

    private Preparing.@org.jspecify.annotations.Nullable HeldBack heldBack(SessionIndex index) {
        var held = new ArrayList<Run>();
        var missing = new ArrayList<String>();
        for (var section : SectionKind.of(index.session().organ())) {
            var runs = lines.runs().of(index, section);
            if (runs.isEmpty()) {
                missing.add(section.messageKey());
            } else if (runs.getFirst().holdsTheIndexBack()) {
                held.add(runs.getFirst());
            }
        }
        return held.isEmpty() && missing.isEmpty() ? null : new Preparing.HeldBack(held, missing);
    }

    private static ItemRef item(IndexedSession session) {
        return new ItemRef("library.index", session.slug());
    }
}
