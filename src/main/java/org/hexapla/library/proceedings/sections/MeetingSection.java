package org.hexapla.library.proceedings.sections;

import java.util.regex.Pattern;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The check-list of meetings: by committee, by series of records, by year, each meeting's number and day.
final class MeetingSection implements Section {

    private static final Pattern RECORD = Pattern.compile("(?<stem>.*\\b(?:PV|SR)\\.)\\s*(?<number>\\S.*)");

    private static final Pattern CORRIGENDUM = Pattern.compile("(?i)/Corr\\.");

    @Override
    public SectionKind kind() {
        return SectionKind.MEETINGS;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        IndexedDocument.all(snapshot)
                .filter(IndexedDocument::isOfTheSession)
                .filter(document -> document.primary().isMeetingRecord())
                .filter(document ->
                        !CORRIGENDUM.matcher(document.primary().symbol()).find())
                .forEach(document -> add(document, lines));
        return lines.sorted();
    }

    private static void add(IndexedDocument document, Lines lines) {
        var symbol = document.primary().symbol();
        var isAssembly = document.session().organ() == Organ.ASSEMBLY;
        var committee = Committee.ofCode(document.primary().code());
        if (isAssembly && committee.isEmpty()) {
            lines.fault(Fault.blocking("no-committee", document.primary().code(), symbol));
            return;
        }
        var record = RECORD.matcher(symbol);
        if (!record.matches()) {
            lines.fault(Fault.blocking("no-number", symbol));
            return;
        }
        var day = Dates.first(document.record());
        if (day.isEmpty()) {
            lines.fault(Fault.noted("no-day", symbol));
        }
        var year = day.map(known -> String.valueOf(known.getYear())).orElse("");
        var stem = record.group("stem") + "-";
        var head = isAssembly ? committee.map(Committee::printed).orElse("") : "";
        var dates = Dates.ofMeeting(document.record());
        lines.add(Entry.of(
                symbol,
                SortKey.of("%02d".formatted(committee.map(Committee::ordinal).orElse(0)), stem(stem), year)
                        .bySymbol(symbol),
                head,
                year.isEmpty() ? stem : stem + " (" + year + ")",
                record.group("number") + (dates.isEmpty() ? "" : " – " + dates),
                Entry.Documents.of(symbol)));
    }

    private static String stem(String written) {
        return Symbol.parse(written).map(Symbol::key).orElse(written);
    }
}
