package org.hexapla.library.proceedings.compiling;

import java.util.List;
import java.util.Objects;
import org.hexapla.jobs.JobKind;
import org.hexapla.jobs.Work;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.sections.Sections;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// Compiles sections of an index from its last good snapshot. A section that fails is told as failed; its last good
/// lines stay.
@Component
class CompilingIndexes implements JobKind {

    static final String NAME = "proceedings.compile";
    static final String INDEX = "index";
    static final String SECTION = "section";

    private static final Logger LOG = LoggerFactory.getLogger(CompilingIndexes.class);

    private final SessionIndexes indexes;
    private final Snapshots snapshots;
    private final Runs runs;
    private final Sections sections;

    CompilingIndexes(SessionIndexes indexes, Snapshots snapshots, Runs runs, Sections sections) {
        this.indexes = indexes;
        this.snapshots = snapshots;
        this.runs = runs;
        this.sections = sections;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void work(Work work) {
        var index = indexes.find(
                        Long.parseLong(Objects.requireNonNull(work.parameters().get(INDEX))))
                .orElseThrow();
        var wanted = SectionKind.parse(work.parameters().getOrDefault(SECTION, ""))
                .map(List::of)
                .orElseGet(() -> SectionKind.of(index.session().organ()));
        compile(index, wanted, work);
    }

    void compileNow(SessionIndex index) {
        compile(index, SectionKind.of(index.session().organ()), new Unwatched());
    }

    private void compile(SessionIndex index, List<SectionKind> wanted, Work work) {
        var taken = snapshots.last(index).orElseThrow();
        var snapshot = snapshots.read(index, taken.id());
        var done = work.checkpoint()
                .map(wanted.stream().map(SectionKind::code).toList()::indexOf)
                .orElse(-1);
        SnapshotBroken broken = null;
        for (var at = done + 1; at < wanted.size() && !work.isCancelled(); at++) {
            var section = wanted.get(at);
            try {
                runs.keep(index, taken.id(), section, sections.compile(section, snapshot));
            } catch (RuntimeException e) {
                LOG.error("The section {} of {} could not be compiled", section, index.session(), e);
                runs.fail(index, taken.id(), section, String.valueOf(e.getMessage()));
                broken = new SnapshotBroken(section, e);
            }
            work.checkpoint(section.code());
            work.progress(at + 1L, wanted.size());
        }
        if (broken != null) {
            throw broken;
        }
    }

    /// A section could not be compiled.
    static final class SnapshotBroken extends RuntimeException {

        SnapshotBroken(SectionKind section, RuntimeException cause) {
            super(section.code() + ": " + cause.getMessage(), cause);
        }
    }
}
