package org.hexapla.library.cataloguing.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.library.marc.ControlField;
import org.hexapla.library.marc.DataField;
import org.hexapla.library.marc.Finding;
import org.hexapla.library.marc.MarcRecord;

/// A draft on its way to a record: remembers where each field came from, so that what is found wrong with the
/// record is told beside the box.
final class Written {

    private final String leader;
    private final List<ControlField> control = new ArrayList<>();
    private final List<DataField> fields = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    Written(String leader) {
        this.leader = leader;
    }

    void add(int place, ControlField field) {
        control.add(field);
        places.computeIfAbsent(field.tag(), _ -> new ArrayList<>()).add(place);
    }

    void add(int place, DataField field) {
        fields.add(field);
        places.computeIfAbsent(field.tag(), _ -> new ArrayList<>()).add(place);
    }

    void note(int place, int part, String key, String typed) {
        notes.add(new Note(place, part, "", true, key, List.of(typed)));
    }

    /// What cannot be a field at all.
    List<Note> notes() {
        return List.copyOf(notes);
    }

    MarcRecord record() {
        return new MarcRecord(leader, control, fields);
    }

    /// Where a finding belongs.
    Note note(Finding finding, Draft draft) {
        var rows = places.getOrDefault(finding.tag(), List.of());
        var place = finding.occurrence() >= 1 && finding.occurrence() <= rows.size()
                ? rows.get(finding.occurrence() - 1)
                : -1;
        return new Note(
                place,
                part(finding, place, draft),
                finding.occurrence() == 0 ? finding.tag() : "",
                finding.isError(),
                finding.messageKey(),
                finding.arguments());
    }

    private static int part(Finding finding, int place, Draft draft) {
        if (place < 0 || finding.code() == Finding.FIELD) {
            return -1;
        }
        var parts = draft.rows().get(place).parts();
        for (var part = 0; part < parts.size(); part++) {
            if (parts.get(part).code().equals(String.valueOf(finding.code()))) {
                return part;
            }
        }
        return -1;
    }
}
