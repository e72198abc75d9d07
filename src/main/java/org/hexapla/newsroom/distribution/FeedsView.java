package org.hexapla.newsroom.distribution;

import java.util.List;

/// Everything that can be followed.
public record FeedsView(
        FeedTopic everything, List<FeedTopic> channels, List<FeedTopic> types, List<FeedTopic> themes) {}
