package org.hexapla.media;

import java.time.LocalDate;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// Whose a picture or a recording is, and what may be done with it.
///
/// @param licence the address or the code of a licence; empty where there is none
/// @param terms what may be done with it, in words
/// @param until the last day on which it may be shown; null where nobody set one
/// @param isReleased whether it is for readers at all
public record Rights(
        String holder,
        String licence,
        LocalizedText terms,
        @Nullable LocalDate until,
        boolean isReleased) {

    public static final Rights NONE = new Rights("", "", LocalizedText.none(), null, false);

    public Rights {
        holder = holder.strip();
        licence = licence.strip();
    }

    /// How it stands on a day.
    public Showing on(LocalDate day) {
        if (until != null && day.isAfter(until)) {
            return Showing.ENDED;
        }
        return isReleased ? Showing.SHOWN : Showing.KEPT_BACK;
    }
}
