package org.hexapla.media;

import java.util.List;
import org.hexapla.kernel.LocalizedText;

/// Whoever shows recordings within something larger, and says where: a bean of each. So a recording leads back
/// to what it belongs to.
public interface ShowsRecordings {

    /// Where it stands, as far as the acting person may read it.
    List<Place> of(RecordingId recording);

    /// @param path after the language
    record Place(LocalizedText title, String path) {}
}
