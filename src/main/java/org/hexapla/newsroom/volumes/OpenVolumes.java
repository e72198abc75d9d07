package org.hexapla.newsroom.volumes;

import java.util.TreeMap;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.Volume;
import org.hexapla.newsroom.story.Item;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.stereotype.Component;

/// Volumes for whoever reads them: only what is open to them, and of it what is published.
@Component
class OpenVolumes {

    private final KnownVolumes volumes;
    private final Channels channels;
    private final Items items;
    private final ReadingItems reading;

    OpenVolumes(KnownVolumes volumes, Channels channels, Items items, ReadingItems reading) {
        this.volumes = volumes;
        this.channels = channels;
        this.items = items;
        this.reading = reading;
    }

    /// @throws VolumeNotFound also where it is not for this reader, who need not know of it
    Channel channel(String code) {
        return ChannelCode.parse(code)
                .flatMap(channels::find)
                .filter(channel -> !channels.open(java.util.List.of(channel)).isEmpty())
                .orElseThrow(() -> new VolumeNotFound(code));
    }

    /// @throws VolumeNotFound if the channel has none of that number
    Volume volume(Channel channel, String number) {
        return volumes.of(channel.code()).stream()
                .filter(volume -> volume.number().equals(number))
                .findFirst()
                .orElseThrow(() -> new VolumeNotFound(number));
    }

    /// What can be read of it by this reader, by its place.
    TreeMap<Integer, Item> readable(Volume volume) {
        var found = items.published(volume.items());
        var readable = new TreeMap<Integer, Item>();
        for (var i = 0; i < volume.items().size(); i++) {
            var item = found.get(volume.items().get(i));
            if (item != null && isPublished(item) && reading.isOpen(item)) {
                readable.put(i + 1, item);
            }
        }
        return readable;
    }

    private static boolean isPublished(Item item) {
        return item.editions().keySet().stream()
                .anyMatch(language -> item.readable(language).isPresent());
    }
}
