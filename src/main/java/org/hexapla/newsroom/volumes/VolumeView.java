package org.hexapla.newsroom.volumes;

import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Surroundings;
import org.hexapla.newsroom.Volume;
import org.jspecify.annotations.Nullable;

/// A volume as its readers see it: what is in it, its index, the documents it leads to.
///
/// @param cover null where it has none, or none that may be shown
/// @param previous the volume before it in its channel
public record VolumeView(
        Channel channel,
        Volume volume,
        @Nullable Picture cover,
        List<Chapter> chapters,
        List<Volume.Term> terms,
        List<Cited> cited,
        Optional<Volume> previous,
        Optional<Volume> next) {

    /// @param place from 1
    public record Chapter(
            int place, ItemId id, LocalizedText title, LocalizedText lead, List<Surroundings.Author> authors) {}

    /// A document of the library, and the places of the items that lead to it.
    public record Cited(String symbol, List<Integer> places) {}

    public Optional<Chapter> at(int place) {
        return chapters.stream().filter(chapter -> chapter.place() == place).findFirst();
    }
}
