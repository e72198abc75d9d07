package org.hexapla.newsroom.distribution;

import org.hexapla.kernel.LocalizedText;

/// A subscription in words.
///
/// @param theme empty for any
/// @param type empty for any
public record SubscriptionLine(Subscription subscription, LocalizedText theme, LocalizedText type) {}
