package org.hexapla.media.recording;

import org.hexapla.kernel.ItemRef;
import org.hexapla.media.RecordingId;
import org.hexapla.media.Recordings;
import org.hexapla.media.Showing;
import org.hexapla.translation.ReadableThings;
import org.springframework.stereotype.Component;

/// Which recordings anybody may meet, for pages that know them by reference only.
@Component
class ReadableRecordings implements ReadableThings {

    private final Recordings recordings;

    ReadableRecordings(Recordings recordings) {
        this.recordings = recordings;
    }

    @Override
    public String kind() {
        return RecordingId.KIND;
    }

    @Override
    public boolean isReadable(ItemRef item) {
        return RecordingId.parse(item.id())
                .flatMap(recordings::find)
                .filter(found -> found.showing() != Showing.KEPT_BACK)
                .isPresent();
    }
}
