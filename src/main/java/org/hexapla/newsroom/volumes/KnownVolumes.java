package org.hexapla.newsroom.volumes;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.authorities.Persons;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.media.Picture;
import org.hexapla.media.PictureId;
import org.hexapla.media.Pictures;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.hexapla.newsroom.Surrounding;
import org.hexapla.newsroom.Surroundings;
import org.hexapla.newsroom.Volume;
import org.hexapla.newsroom.Volumes;
import org.hexapla.newsroom.story.Items;
import org.hexapla.newsroom.story.ReadingItems;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Answers where items stand and who wrote them.
@Component
@Transactional(readOnly = true)
class KnownVolumes implements Volumes, Surrounding {

    private final VolumeTable table;
    private final AuthorTable authors;
    private final Persons persons;
    private final Channels channels;
    private final Items items;
    private final ReadingItems reading;
    private final Pictures pictures;

    KnownVolumes(
            VolumeTable table,
            AuthorTable authors,
            Persons persons,
            Channels channels,
            Items items,
            ReadingItems reading,
            Pictures pictures) {
        this.table = table;
        this.authors = authors;
        this.persons = persons;
        this.channels = channels;
        this.items = items;
        this.reading = reading;
        this.pictures = pictures;
    }

    @Override
    public List<Volume> of(ChannelCode channel) {
        return table.of(channel).stream().map(VolumeTable.Kept::volume).toList();
    }

    @Override
    public Map<PictureId, Picture> covers(Collection<Volume> volumes) {
        var wanted = volumes.stream()
                .flatMap(volume -> Stream.ofNullable(volume.cover()))
                .toList();
        var shown = new HashMap<>(pictures.find(wanted));
        shown.values()
                .removeIf(picture ->
                        !picture.showing().isShown() || picture.renditions().isEmpty());
        return shown;
    }

    @Override
    public Surroundings of(ItemId item) {
        var places = table.holding(item).stream()
                .map(VolumeTable.Kept::volume)
                .flatMap(volume -> open(volume).map(channel -> place(volume, channel, item)).stream())
                .toList();
        return new Surroundings(places, authorsOf(item));
    }

    List<Surroundings.Author> authorsOf(ItemId item) {
        return authors.of(item).stream()
                .map(code -> new Surroundings.Author(
                        code.value(),
                        persons.find(code)
                                .map(person -> person.name())
                                .orElse(LocalizedText.of(org.hexapla.kernel.Language.EN, code.value()))))
                .toList();
    }

    /// Its channel, where the acting person may read it.
    private Optional<Channel> open(Volume volume) {
        return channels.find(volume.channel())
                .filter(channel -> !channels.open(List.of(channel)).isEmpty());
    }

    /// What is not published, or not for this reader, is passed over.
    private Surroundings.Place place(Volume volume, Channel channel, ItemId item) {
        var at = volume.items().indexOf(item);
        return new Surroundings.Place(
                volume,
                channel.name(),
                at + 1,
                neighbour(volume.items().subList(0, at).reversed()),
                neighbour(volume.items().subList(at + 1, volume.items().size())));
    }

    private Optional<Surroundings.Neighbour> neighbour(List<ItemId> ids) {
        return items.find(ids).values().stream()
                .filter(item -> item.editions().keySet().stream()
                        .anyMatch(language -> item.readable(language).isPresent()))
                .filter(reading::isOpen)
                .findFirst()
                .map(item -> new Surroundings.Neighbour(item.id(), item.title()));
    }
}
