package org.hexapla.media.picture;

import java.util.List;
import org.hexapla.media.PictureId;
import org.springframework.stereotype.Component;

/// Which way round the file of a picture lies.
@Component
public class Turned {

    private final PictureTable table;

    Turned(PictureTable table) {
        this.table = table;
    }

    /// How the camera says it was held, 1 to 8.
    public int of(PictureId picture) {
        return table.find(List.of(picture)).values().stream()
                .map(row -> row.brought().turned())
                .findFirst()
                .orElse(1);
    }
}
