package org.hexapla.newsroom.volumes;

import org.hexapla.kernel.Language;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Volume;
import org.hexapla.newsroom.story.Copy;

/// One panel of an exhibition, with nothing around it.
///
/// @param panel which, from 1
/// @param panels how many there are for this reader
/// @param language the one it is told in: the reader's, or another that stands in
/// @param html what it says, safe: the page's own markup
public record KioskView(Volume volume, int panel, int panels, ItemId id, Language language, Copy copy, String html) {

    public boolean hasPrevious() {
        return panel > 1;
    }

    public boolean hasNext() {
        return panel < panels;
    }

    /// Where a panel is, after the language.
    public String path(int number) {
        return volume.path() + "/kiosk?panel=" + number;
    }
}
