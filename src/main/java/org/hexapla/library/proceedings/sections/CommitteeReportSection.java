package org.hexapla.library.proceedings.sections;

import org.hexapla.library.proceedings.Compiled;
import org.hexapla.library.proceedings.Entry;
import org.hexapla.library.proceedings.Fault;
import org.hexapla.library.proceedings.Organ;
import org.hexapla.library.proceedings.SectionKind;
import org.hexapla.library.proceedings.Snapshot;
import org.hexapla.library.proceedings.SortKey;

/// The reports of the Assembly's main and procedural committees: by committee, by subject.
final class CommitteeReportSection implements Section {

    private static final String ANNUAL_AND_SESSIONAL = "B04";

    @Override
    public SectionKind kind() {
        return SectionKind.COMMITTEE_REPORTS;
    }

    @Override
    public Compiled compile(Snapshot snapshot) {
        var lines = new Lines();
        IndexedDocument.all(snapshot)
                .filter(document -> document.record()
                        .texts("089", 'b')
                        .anyMatch(content -> content.strip().equals(ANNUAL_AND_SESSIONAL)))
                .filter(document ->
                        Committee.reportCodes().contains(document.primary().code()))
                .forEach(document -> AgendaReference.all(document.record())
                        .filter(reference -> reference.isOf(Organ.ASSEMBLY))
                        .filter(reference -> !reference.number().contains("["))
                        .forEach(reference -> add(document, reference, lines)));
        return lines.sorted();
    }

    private static void add(IndexedDocument document, AgendaReference reference, Lines lines) {
        var symbol = document.primary().symbol();
        var code = document.primary().code();
        var committee = Committee.ofCode(code);
        if (reference.subject().isEmpty() || committee.isEmpty()) {
            lines.fault(Fault.noted("no-subject", symbol));
            return;
        }
        lines.add(Entry.of(
                symbol + "|" + reference.subject() + "|" + reference.number(),
                SortKey.of(
                                "%02d".formatted(Committee.reportCodes().indexOf(code)),
                                reference.sortingKey(Organ.ASSEMBLY))
                        .bySymbol(symbol),
                committee.get().printed(),
                "",
                reference.head(Organ.ASSEMBLY),
                document.symbols()));
    }
}
