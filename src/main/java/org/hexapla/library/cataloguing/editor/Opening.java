package org.hexapla.library.cataloguing.editor;

import java.util.List;
import java.util.Optional;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.cataloguing.NoRecord;
import org.hexapla.library.cataloguing.history.Versions;
import org.hexapla.library.cataloguing.templates.Templates;
import org.hexapla.library.marc.MarcRecords;
import org.springframework.stereotype.Component;

/// Lays a record on the desk.
@Component
class Opening {

    private final MarcRecords records;
    private final Drafting drafting;
    private final Templates templates;
    private final Versions versions;

    Opening(MarcRecords records, Drafting drafting, Templates templates, Versions versions) {
        this.records = records;
        this.drafting = drafting;
        this.templates = templates;
        this.versions = versions;
    }

    Sheet record(long id) {
        var entry = records.find(new RecordId(id)).orElseThrow(() -> new NoRecord(String.valueOf(id)));
        return Sheet.of(entry.kind(), entry.id(), entry.version(), drafting.draft(entry.kind(), entry.record()));
    }

    /// As it was in an earlier version, to be looked at and saved or not.
    Sheet asItWas(long id, int version) {
        var sheet = record(id);
        return versions.of(new RecordId(id), version)
                .map(past -> drafting.draft(sheet.kind(), past))
                .map(past -> sheet.to(sheet.steps().to(sheet.draft(), past), Shaping.Focus.NOWHERE))
                .orElse(sheet);
    }

    /// With another record beside it.
    Sheet beside(String left, String right) {
        var other = number(left).flatMap(records::find).orElseThrow(() -> new NoRecord(left));
        var edited = number(right).orElseThrow(() -> new NoRecord(right));
        return record(edited.value()).beside(other.id());
    }

    Sheet blank(RecordKind kind, String template) {
        return Sheet.of(kind, null, 0, drafting.draft(kind, templates.content(kind, template)));
    }

    /// What a form brought: its own draft, on top of what it was made from.
    Sheet sent(RecordKind kind) {
        return Sheet.of(kind, null, 0, new Draft("", List.of()));
    }

    static Optional<RecordId> number(String written) {
        return written.matches("[1-9]\\d{0,17}")
                ? Optional.of(new RecordId(Long.parseLong(written)))
                : Optional.empty();
    }
}
