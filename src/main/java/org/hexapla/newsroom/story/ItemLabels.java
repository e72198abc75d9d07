package org.hexapla.newsroom.story;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.newsroom.ChannelCode;
import org.hexapla.newsroom.Channels;
import org.hexapla.newsroom.ItemId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The words for what figures tell items apart by: kinds, channels, and the items themselves, as far as anybody may
/// know of them.
@Configuration(proxyBeanMethods = false)
class ItemLabels {

    @Bean
    DimensionLabels kindsOfItems(ItemTypes types) {
        return new Named("kind", (values, reader) -> {
            var names = new HashMap<String, String>();
            types.all().forEach(type -> names.put(type.code(), type.name().words(reader)));
            names.keySet().retainAll(values);
            return names;
        });
    }

    @Bean
    DimensionLabels sitesOfItems(Channels channels) {
        return channels("site", channels);
    }

    @Bean
    DimensionLabels channelsOfItems(Channels channels) {
        return channels("channels", channels);
    }

    private static DimensionLabels channels(String dimension, Channels channels) {
        return new Named(dimension, (values, reader) -> {
            var names = new HashMap<String, String>();
            for (var value : values) {
                ChannelCode.parse(value)
                        .flatMap(channels::find)
                        .ifPresent(channel -> names.put(value, channel.name().words(reader)));
            }
            return names;
        });
    }

    @Bean
    DimensionLabels titlesOfItems(Items items, ReadingItems reading, ItemTypes types) {
        return new Named("subject", (values, reader) -> {
            List<ItemId> ids = values.stream()
                    .filter(value -> value.startsWith(ItemId.KIND + ":"))
                    .flatMap(value -> ItemId.parse(ItemRef.parse(value).id()).stream())
                    .toList();
            var names = new HashMap<String, String>();
            // Figures are for everybody: of what is not, they say that it is closed, and of what kind.
            items.find(ids)
                    .values()
                    .forEach(item -> names.put(
                            item.id().item().toString(),
                            reading.isForAnybody(item)
                                    ? item.title().words(reader)
                                    : Messages.text(
                                            reader,
                                            "newsroom.item.closed",
                                            types.name(item.type()).words(reader))));
            return names;
        });
    }

    /// @param names those that are known of the values
    private record Named(String dimension, BiFunction<Collection<String>, Language, Map<String, String>> names)
            implements DimensionLabels {

        @Override
        public Map<String, String> labels(Collection<String> values, Language reader) {
            return names.apply(values, reader);
        }
    }
}
