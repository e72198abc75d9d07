package org.hexapla.library.proceedings.sections;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The subject index: under each subject, by kind of document, everything that was issued on it.
final class SubjectSection implements Section {

    @Override
    public SectionKind kind() {
        return SectionKind.SUBJECTS;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        var subheads = new Subheads(snapshot.configuration());
        SubjectRow.all(snapshot).forEach(row -> add(row, subheads, lines));
        return lines.sorted();
    }

    private static void add(SubjectRow row, Subheads subheads, Lines lines) {
        var organ = row.document().session().organ();
        var symbol = row.document().primary().symbol();
        var subhead = subheads.words(row.code(), organ);
        if (row.reference().subject().isEmpty()) {
            lines.fault(Fault.blocking("no-subject", symbol));
            return;
        }
        if (subhead.isEmpty()) {
            lines.fault(Fault.blocking("unknown-code", row.code(), symbol));
            return;
        }
        var sorting = SortKey.of(row.reference().sortingKey(organ), subheads.place(organ, row.code()))
                .bySymbol(symbol);
        lines.add(Entry.of(
                        "%d|%s|%s|%s"
                                .formatted(
                                        row.document().number(),
                                        row.reference().subject(),
                                        row.reference().number(),
                                        row.code()),
                        sorting,
                        row.reference().head(organ),
                        subhead.get(),
                        text(row, lines),
                        row.document().symbols())
                .withNote(note(row, subheads)));
    }

    private static String text(SubjectRow row, Lines lines) {
        if (row.document().primary().isMeetingRecord()) {
            var dates = "(" + Dates.ofMeeting(row.document().record()) + ")";
            return row.isParticipation() ? Titles.withPeriod(dates + " " + participants(row, lines)) : dates + ".";
        }
        return Stream.of(
                        row.document().designators(),
                        new Titles(row.document(), row.code()).title(),
                        row.isParticipation() ? participants(row, lines) : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /// Records of meetings are told by their days alone.
    private static String note(SubjectRow row, Subheads subheads) {
        return row.document().primary().isMeetingRecord()
                ? ""
                : Notes.of(row.document(), row.reference(), row.code(), subheads);
    }

    private static String participants(SubjectRow row, Lines lines) {
        var note = row.reference().note();
        var participants = Notes.participants(note);
        if (participants.isEmpty() && !note.isEmpty()) {
            lines.fault(Fault.noted("no-phrase", row.document().primary().symbol()));
        }
        return participants.orElse(note);
    }
}
