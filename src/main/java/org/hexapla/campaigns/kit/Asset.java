package org.hexapla.campaigns.kit;

import java.time.LocalDate;
import org.hexapla.archive.FileId;
import org.hexapla.kernel.Language;
import org.jspecify.annotations.Nullable;

/// A piece in one language.
///
/// @param words the post or text itself, or what stands under a picture
/// @param alt what a picture shows, for who cannot see it
/// @param captions the subtitles of a film or the transcript of a sound
/// @param downloads how often its file was taken away
public record Asset(
        long id,
        Language language,
        LocalDate added,
        String words,
        String alt,
        String captions,
        @Nullable File file,
        long downloads) {

    /// @param name under which it is given out
    public record File(FileId id, String name) {

        /// Where it lies, for everybody.
        public String path() {
            return "/files/" + id + "/" + name;
        }
    }
}
