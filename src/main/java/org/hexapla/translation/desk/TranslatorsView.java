package org.hexapla.translation.desk;

import java.util.List;
import java.util.Map;

/// Those who stand on the list.
///
/// @param inHand how many words each has in hand, by number
public record TranslatorsView(List<Translator> all, Map<Long, Integer> inHand, boolean isHead, boolean isOnTheList) {}
