package org.hexapla.newsroom;

import java.util.List;

/// Issues, yearbooks, exhibitions and courses. Does not ask who reads: whoever shows one asks for its channel.
public interface Volumes {

    /// Those of a channel, the latest first.
    List<Volume> of(ChannelCode channel);
}
