package org.hexapla.media.picture;

import org.hexapla.kernel.ItemRef;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.media.Showing;
import org.hexapla.translation.ReadableThings;
import org.springframework.stereotype.Component;

/// Which pictures anybody may meet, for pages that know them by reference only.
@Component
class ReadablePictures implements ReadableThings {

    private final Pictures pictures;

    ReadablePictures(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public String kind() {
        return PictureId.KIND;
    }

    @Override
    public boolean isReadable(ItemRef item) {
        return PictureId.parse(item.id())
                .flatMap(pictures::find)
                .filter(found -> found.showing() != Showing.KEPT_BACK)
                .isPresent();
    }
}
