package org.hexapla.media;

import org.hexapla.kernel.LocalizedText;
import org.hexapla.people.PersonId;

/// A live stream has ended and its recording is here, for whoever makes an item of it.
///
/// @param stream its number
/// @param by who brought the recording
public record StreamRecorded(long stream, RecordingId recording, LocalizedText title, PersonId by) {

    /// Where the stream stands, after the language.
    public String path() {
        return "/live/" + stream;
    }
}
