package org.hexapla.media.broadcast;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;

/// A package as media organisations see it.
///
/// @param termsNumber the number of their wording
/// @param organisation for which the reader accepted them; empty where they did not
public record PackageView(
        String id,
        LocalizedText title,
        LocalizedText description,
        LocalizedText terms,
        int termsNumber,
        LocalizedText shotlist,
        LocalizedText script,
        List<Line> parts,
        String organisation,
        boolean isOffered) {

    /// @param part as it is kept: `picture:3`
    /// @param kind `picture`, `video` or `audio`
    /// @param isGone whether it can no longer be had
    public record Line(String part, String kind, LocalizedText name, boolean isGone) {}

    /// @param by who took it
    /// @param part as it is kept: `picture:3`, `text`
    public record Taken(Instant at, String by, String organisation, String part, Language language) {}

    public boolean isAccepted() {
        return !organisation.isEmpty();
    }
}
