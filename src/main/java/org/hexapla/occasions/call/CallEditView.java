package org.hexapla.occasions.call;

import java.util.List;
import org.hexapla.forms.FormCard;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.occasions.event.Event;
import org.jspecify.annotations.Nullable;

/// The form of a call.
///
/// @param call null where there is none yet
/// @param forms that may be chosen
public record CallEditView(Event event, @Nullable Call call, List<FormCard> forms) {

    /// How many kinds, or criteria, a call may have.
    public static final int ROWS = 6;

    private static final Call.Named NONE = new Call.Named("", LocalizedText.none());

    public int version() {
        return call == null ? 0 : call.version();
    }

    public LocalizedText words() {
        return call == null ? LocalizedText.none() : call.terms().words();
    }

    public boolean isChosen(FormCard form) {
        return call != null && form.code().equals(call.terms().form());
    }

    public Call.Named kind(int row) {
        return row(call == null ? List.of() : call.terms().kinds(), row);
    }

    public Call.Named criterion(int row) {
        return row(call == null ? List.of() : call.terms().criteria(), row);
    }

    private static Call.Named row(List<Call.Named> rows, int row) {
        return row < rows.size() ? rows.get(row) : NONE;
    }

    /// Rows that are filled in, and two to add.
    public int kinds() {
        return Math.min(ROWS, (call == null ? 1 : call.terms().kinds().size()) + 2);
    }

    public int criteria() {
        return Math.min(ROWS, (call == null ? 1 : call.terms().criteria().size()) + 2);
    }
}
