package org.hexapla.newsroom.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.newsroom.Channel;
import org.hexapla.newsroom.ItemId;

/// The front page of a channel, or a later one: its items in the reader's language, the latest first.
///
/// @param next where the items before these begin; nothing where there are none
public record ChannelView(Channel channel, List<Card> cards, Optional<Instant> next, boolean isEditable) {

    /// An item in a few lines.
    public record Card(ItemId id, LocalizedText type, String title, String lead, Instant at) {}
}
