package org.hexapla.media;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.Language;

/// The films and sound recordings of the house.
public interface Recordings {

    /// The recording with its rights as they stand today; it is found also where it may not be shown
    /// ([Recording#showing]).
    default Optional<Recording> find(RecordingId recording) {
        return Optional.ofNullable(find(List.of(recording)).get(recording));
    }

    /// In the order asked; those that are not there are absent.
    Map<RecordingId, Recording> find(Collection<RecordingId> recordings);

    /// The recording that a file of an earlier system knows by a key.
    Optional<RecordingId> keyed(String key);

    /// For those who choose one: the recordings of which these words are said in any language, the latest first where
    /// there are no words.
    List<Recording> find(String words, Language reader, int most);

    /// All that its subtitles say in a language; empty where it has none.
    String words(RecordingId recording, Language language);
}
