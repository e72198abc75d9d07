package org.hexapla.library.cataloguing.editor;

import java.util.List;
import org.hexapla.library.RecordId;
import org.hexapla.library.RecordKind;
import org.jspecify.annotations.Nullable;

/// What lies on the desk: a draft, what was done to it, what is wrong with it.
///
/// @param id of the record under edit, null for a new one
/// @param version that the draft began with
/// @param beside another record that lies beside it
/// @param asked the box whose words are looked up
record Sheet(
        RecordKind kind,
        @Nullable RecordId id,
        int version,
        @Nullable RecordId beside,
        Steps steps,
        List<Note> notes,
        Shaping.Focus focus,
        Shaping.Focus asked,
        String status,
        boolean isUnsaved) {

    static Sheet of(RecordKind kind, @Nullable RecordId id, int version, Draft draft) {
        return new Sheet(
                kind,
                id,
                version,
                null,
                Steps.of(draft),
                List.of(),
                Shaping.Focus.NOWHERE,
                Shaping.Focus.NOWHERE,
                "",
                false);
    }

    Draft draft() {
        return steps.shown();
    }

    Sheet to(Steps next, Shaping.Focus place) {
        return new Sheet(kind, id, version, beside, next, notes, place, asked, status, true);
    }

    Sheet with(List<Note> found) {
        return new Sheet(kind, id, version, beside, steps, found, focus, asked, status, isUnsaved);
    }

    Sheet asking(Shaping.Focus place) {
        return new Sheet(kind, id, version, beside, steps, notes, place, place, status, isUnsaved);
    }

    Sheet saying(String key) {
        return new Sheet(kind, id, version, beside, steps, notes, focus, asked, key, isUnsaved);
    }

    Sheet beside(RecordId other) {
        return new Sheet(kind, id, version, other, steps, notes, focus, asked, status, isUnsaved);
    }

    Sheet at(int other) {
        return new Sheet(kind, id, other, beside, steps, notes, focus, asked, status, isUnsaved);
    }
}
