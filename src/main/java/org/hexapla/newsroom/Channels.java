package org.hexapla.newsroom;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// The channels of the house.
public interface Channels {

    /// Whoever may read it.
    Optional<Channel> find(ChannelCode code);

    /// All, by code, whoever may read them.
    List<Channel> all();

    /// Those of them that the acting person, or a visitor whom nobody knows, may read. Whoever works in the newsroom
    /// reads all.
    List<Channel> open(Collection<Channel> channels);

    /// Whether the acting person works in the newsroom, and so reads everything.
    boolean isEditor();
}
