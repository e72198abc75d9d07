package org.hexapla.campaigns.coverage;

import java.time.LocalDate;
import org.hexapla.kernel.Language;

/// An article or an interview.
///
/// @param tier of the outlet now; what counts is that of the list of its day
/// @param first that of which it is a copy; 0 where it is none
/// @param counted not where the same outlet had said it already
/// @param source the file or address that it came from
public record Item(
        long id,
        String outlet,
        String outletName,
        String tier,
        String kind,
        LocalDate day,
        Language language,
        String title,
        String address,
        String extract,
        String initiative,
        int minutes,
        long first,
        boolean counted,
        String source,
        long line) {

    public boolean isCopy() {
        return first > 0;
    }
}
