package org.hexapla.newsroom.press;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;

/// The front page of the press room.
///
/// @param isPress whether the reader is accredited, or works in the newsroom
/// @param embargoed what only accredited journalists may read yet; empty for others
public record PressView(
        List<Briefing> coming,
        List<Briefing> past,
        List<Released> releases,
        boolean isPress,
        List<Embargoed> embargoed,
        boolean isEditor) {

    /// A text before its hour.
    ///
    /// @param path where it opens, after the language
    public record Embargoed(String title, LocalizedText type, Language language, Instant until, String path) {}

    /// A release that anybody may read.
    public record Released(String id, String title, Instant at) {}

    /// A briefing with its transcript.
    ///
    /// @param transcript the number of its item; empty while nothing can be read
    public record Told(Briefing briefing, String transcript, List<Available> available, boolean isEditor) {}

    /// A language of a transcript.
    ///
    /// @param minutes from the end of the briefing; null where nobody has said when that was
    public record Available(Language language, @Nullable Long minutes) {}
}
