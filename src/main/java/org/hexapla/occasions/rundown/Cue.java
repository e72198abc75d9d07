package org.hexapla.occasions.rundown;

import java.time.Instant;
import java.util.List;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// One part of a show.
///
/// @param begun when it really began; null while it has not
public record Cue(long id, Part part, @Nullable Instant begun) {

    /// @param minutes how long it takes
    /// @param who is on stage, or does it; may be empty
    /// @param sign what sound, light and picture do; may be empty
    /// @param languages what is spoken or signed
    public record Part(int minutes, String what, String who, String sign, List<Language> languages) {

        public Part {
            what = what.strip();
            who = who.strip();
            sign = sign.strip();
            languages = List.copyOf(languages);
        }
    }
}
