package org.hexapla.library.cataloguing.editor;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hexapla.kernel.web.Page;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.hexapla.library.cataloguing.Labels;
import org.hexapla.library.cataloguing.RecordLines;
import org.hexapla.library.cataloguing.lists.WorkLists;
import org.hexapla.library.marc.ControlledFields;
import org.hexapla.library.marc.MarcRecords;
import org.hexapla.people.People;
import org.hexapla.people.Person;
import org.springframework.stereotype.Component;

/// Lays a draft out for the page.
@Component
class EditorViews {

    private final Drafting drafting;
    private final Offering offering;
    private final MarcRecords records;
    private final WorkLists workLists;
    private final People people;
    private final RecordLines lines;

    EditorViews(
            Drafting drafting,
            Offering offering,
            MarcRecords records,
            WorkLists workLists,
            People people,
            RecordLines lines) {
        this.drafting = drafting;
        this.offering = offering;
        this.records = records;
        this.workLists = workLists;
        this.people = people;
        this.lines = lines;
    }

    EditorView view(Page page, Sheet sheet) {
        return new EditorView(
                sheet.kind(),
                sheet.id(),
                sheet.version(),
                sheet.id() == null ? "" : lines.name(sheet.id()),
                form(page, sheet),
                new EditorView.Steps(
                        StepsText.write(sheet.steps()),
                        !sheet.steps().past().isEmpty(),
                        !sheet.steps().future().isEmpty(),
                        sheet.isUnsaved()),
                sheet.status(),
                desk(page, sheet));
    }

    private EditorView.Form form(Page page, Sheet sheet) {
        var labels = new Labels(sheet.kind());
        var rows = sheet.draft().rows();
        return new EditorView.Form(
                sheet.draft().leader(),
                IntStream.range(0, rows.size())
                        .mapToObj(place -> row(page, labels, place, sheet))
                        .toList(),
                sheet.notes(),
                focus(sheet.focus()));
    }

    private EditorView.Row row(Page page, Labels labels, int place, Sheet sheet) {
        var row = sheet.draft().rows().get(place);
        var notes = sheet.notes().stream().filter(note -> note.row() == place).toList();
        var parts = IntStream.range(0, row.parts().size())
                .mapToObj(part -> part(page, labels, place, part, sheet, notes))
                .toList();
        return new EditorView.Row(
                place,
                labels.of(page, row.tag()),
                row,
                parts,
                notes.stream().filter(note -> note.part() < 0).toList());
    }

    private EditorView.Part part(Page page, Labels labels, int place, int number, Sheet sheet, List<Note> notes) {
        var row = sheet.draft().rows().get(place);
        var part = row.parts().get(number);
        var isControlled = Drafting.isControlled(sheet.kind(), row.tag(), part.code());
        var control = ControlledFields.of(sheet.kind(), row.tag()).filter(_ -> isControlled);
        var isAsked = sheet.asked().row() == place && sheet.asked().part() == number;
        return new EditorView.Part(
                number,
                labels.of(page, row.tag(), part.code()),
                part,
                control.map(found -> found.kind().code()).orElse(""),
                isAsked && control.isPresent()
                        ? offering.headings(control.get().kind(), part.value(), page.language())
                        : List.of(),
                notes.stream().filter(note -> note.part() == number).toList());
    }

    private EditorView.Desk desk(Page page, Sheet sheet) {
        var held = Optional.ofNullable(sheet.id()).flatMap(workLists::holder);
        var me = people.current().map(Person::id);
        var holder = held.filter(found -> !me.equals(Optional.of(found.owner())))
                .map(found -> people.find(found.owner()).map(Person::name).orElse("?"));
        return new EditorView.Desk(
                holder.orElse(""),
                held.map(found -> found.name()).orElse(""),
                workLists.mine(),
                sheet.beside() == null ? null : beside(page, sheet.beside(), sheet));
    }

    private EditorView.@org.jspecify.annotations.Nullable Beside beside(Page page, RecordId id, Sheet sheet) {
        var found = records.find(id);
        if (found.isEmpty()) {
            return null;
        }
        var entry = found.get();
        var other = drafting.draft(entry.kind(), entry.record());
        var labels = new Labels(entry.kind());
        var own = sheet.draft().rows();
        var fields = IntStream.range(0, other.rows().size())
                .mapToObj(place -> {
                    var row = other.rows().get(place);
                    return new EditorView.Copied(place, labels.of(page, row.tag()), row, own.contains(row));
                })
                .toList();
        return new EditorView.Beside(id, lines.name(id), entry.kind(), fields);
    }

    private static String focus(Shaping.Focus focus) {
        return focus.row() < 0 ? "" : focus.part() < 0 ? focus.row() + "t" : focus.row() + "v" + focus.part();
    }

    static RecordKind kind(String code) {
        return java.util.stream.Stream.of(RecordKind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElse(RecordKind.DOCUMENT);
    }
}
