package org.hexapla.newsroom.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.HeldMeeting;
import org.hexapla.library.MeetingTraces;
import org.hexapla.library.OpenRecords;
import org.hexapla.library.Outline;
import org.hexapla.library.RecordKind;
import org.hexapla.search.FacetNames;
import org.springframework.stereotype.Component;

/// The meetings that the library knows of, whatever tells of them.
@Component
public class Meetings {

    private final List<MeetingTraces> traces;
    private final List<OpenRecords> records;
    private final FacetNames names;

    Meetings(List<MeetingTraces> traces, List<OpenRecords> records, FacetNames names) {
        this.traces = traces;
        this.records = records;
        this.names = names;
    }

    /// A meeting under its name.
    ///
    /// @param title who met, and the symbol of the record
    public record Named(HeldMeeting meeting, LocalizedText title) {

        public LocalDate day() {
            return meeting.day();
        }

        public Symbol symbol() {
            return meeting.record();
        }

        /// Where it is covered, after the language.
        public String path() {
            return Meetings.path(meeting.record());
        }
    }

    /// Those of these days, the last day included, by day and symbol.
    public List<Named> between(LocalDate first, LocalDate last) {
        var found = new TreeMap<String, HeldMeeting>();
        traces.forEach(trace -> trace.between(first, last)
                .forEach(meeting -> found.putIfAbsent(meeting.record().key(), meeting)));
        return found.values().stream()
                .sorted(Comparator.comparing(HeldMeeting::day).thenComparing(HeldMeeting::record))
                .map(this::named)
                .toList();
    }

    public Optional<Named> find(Symbol record) {
        return held(record).map(this::named);
    }

    /// Where a meeting is covered, after the language, if the library knows of it.
    public Optional<String> pathOf(Symbol record) {
        return held(record).map(meeting -> path(meeting.record()));
    }

    private Optional<HeldMeeting> held(Symbol record) {
        return traces.stream().flatMap(trace -> trace.find(record).stream()).findFirst();
    }

    private static String path(Symbol record) {
        return "/coverage/meetings/" + record.path();
    }

    /// What the library holds of a meeting, by kind.
    public Map<RecordKind, List<Outline>> of(Symbol record) {
        var all = new LinkedHashMap<RecordKind, List<Outline>>();
        for (var kind : RecordKind.values()) {
            var outlines = new ArrayList<Outline>();
            for (var trace : traces) {
                if (trace.kind() == kind) {
                    var ids = trace.of(record);
                    records.stream()
                            .filter(open -> open.kind() == kind)
                            .map(open -> open.outlines(ids))
                            .forEach(known -> ids.stream()
                                    .map(known::get)
                                    .filter(java.util.Objects::nonNull)
                                    .forEach(outlines::add));
                }
            }
            all.put(kind, List.copyOf(outlines));
        }
        return all;
    }

    /// What a body is called; its code where nobody knows more.
    public LocalizedText nameOf(String body) {
        var names = new TreeMap<Language, String>();
        Language.OFFICIAL.forEach(language -> names.put(language, name(body, language)));
        return new LocalizedText(names);
    }

    private Named named(HeldMeeting meeting) {
        var names = new TreeMap<Language, String>();
        for (var language : Language.OFFICIAL) {
            names.put(
                    language,
                    name(meeting.body(), language) + " " + meeting.record().display());
        }
        return new Named(meeting, new LocalizedText(names));
    }

    private String name(String body, Language language) {
        return names.of("body", List.of(body), language).getOrDefault(body, body);
    }
}
