package org.hexapla.partners.advocacy;

import java.time.LocalDate;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// What somebody does for the house on a day.
///
/// @param kind one of [#KINDS]
/// @param words what they should know beforehand
/// @param language in which they speak there
/// @param initiative for which it is counted, or empty
/// @param state one of [#STATES]
public record Engagement(
        long id,
        int version,
        long membership,
        String kind,
        Text text,
        Language language,
        String initiative,
        LocalDate day,
        String state) {

    public static final List<String> KINDS = List.of("speech", "interview", "visit", "film", "event", "posts");
    public static final List<String> STATES = List.of("planned", "done", "cancelled");

    /// @param name what it is
    public record Text(LocalizedText name, LocalizedText place, LocalizedText words) {}
}
