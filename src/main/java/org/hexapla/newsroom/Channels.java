package org.hexapla.newsroom;

import java.util.List;
import java.util.Optional;

/// The channels of the house.
public interface Channels {

    Optional<Channel> find(ChannelCode code);

    /// All, by code.
    List<Channel> all();
}
