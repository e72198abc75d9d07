package org.hexapla.library.cataloguing.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.jobs.Work;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.library.marc.Resolving;
import org.springframework.stereotype.Component;

/// Puts all reports to the records of a session, in one go: each record is read once.
@Component
class LookingThrough {

    private static final int STEP = 500;

    private static final Map<RecordKind, Map<Report, Check>> CHECKS = Map.of(
            RecordKind.DOCUMENT, DocumentChecks.all(),
            RecordKind.SPEECH, SpeechChecks.all(),
            RecordKind.VOTE, VoteChecks.all());

    private final SessionRecords session;
    private final MarcRecords records;
    private final Resolving resolving;
    private final LookingAround around;
    private final AgendaItems items;

    LookingThrough(
            SessionRecords session, MarcRecords records, Resolving resolving, LookingAround around, AgendaItems items) {
        this.session = session;
        this.records = records;
        this.resolving = resolving;
        this.around = around;
        this.items = items;
    }

    /// @return nothing, if it was stopped on the way
    Optional<Seen> look(CountedSessions.Counted counted, Work work) {
        var found = new EnumMap<Report, List<Finding>>(Report.class);
        var known = new Around(counted.session(), counted.settings(), Map.of(), Map.of());
        var twins = new SpeechTwins();
        var all = session.of(counted.session());
        var total = all.values().stream().mapToInt(List::size).sum();
        var done = 0;
        for (var kind : RecordKind.values()) {
            var ids = all.getOrDefault(kind, List.of());
            for (var from = 0; from < ids.size(); from += STEP) {
                if (work.isCancelled()) {
                    return Optional.empty();
                }
                var examined = examined(kind, ids.subList(from, Math.min(ids.size(), from + STEP)));
                known = around.around(examined, known);
                for (var record : examined) {
                    check(record, known, found);
                    if (kind == RecordKind.SPEECH) {
                        twins.see(record);
                    }
                }
                done += Math.min(STEP, ids.size() - from);
                work.progress(done, total);
            }
        }
        twins.tell((report, finding) -> add(found, report, finding));
        found.put(Report.AGENDA_ITEMS, items.of(counted.settings()));
        return Optional.of(new Seen(total, found));
    }

    private List<Examined> examined(RecordKind kind, List<RecordId> ids) {
        var linked = records.shelf(kind).find(ids);
        var worded = resolving.resolved(linked);
        return linked.values().stream()
                .sorted(Comparator.comparingLong(entry -> entry.id().value()))
                .map(entry -> {
                    var words = worded.getOrDefault(entry.id(), entry);
                    return new Examined(entry, words.record());
                })
                .toList();
    }

    private static void check(Examined record, Around around, Map<Report, List<Finding>> found) {
        CHECKS.getOrDefault(record.entry().kind(), Map.of())
                .forEach((report, check) -> check.check(record, around)
                        .forEach(evidence -> add(
                                found,
                                report,
                                new Finding(record.id().value(), record.entry().version(), evidence))));
    }

    private static void add(Map<Report, List<Finding>> found, Report report, Finding finding) {
        found.computeIfAbsent(report, _ -> new ArrayList<>()).add(finding);
    }

    /// @param records how many were looked at
    record Seen(int records, Map<Report, List<Finding>> found) {}
}
