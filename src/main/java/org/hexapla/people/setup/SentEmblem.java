package org.hexapla.people.setup;

import java.io.IOException;
import org.hexapla.people.settings.Emblem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// The emblem that came with a form, if one came and is acceptable.
record SentEmblem(@Nullable Emblem emblem, boolean isRefused) {

    static SentEmblem in(@Nullable MultipartFile file) throws IOException {
        if (file == null || file.isEmpty()) {
            return new SentEmblem(null, false);
        }
        var emblem = file.getSize() > Emblem.LARGEST
                ? null
                : Emblem.in(file.getBytes()).orElse(null);
        return new SentEmblem(emblem, emblem == null);
    }
}
