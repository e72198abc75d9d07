package org.hexapla.newsroom.story;

import java.util.List;
import org.hexapla.kernel.Language;

/// What each kind of item owes.
///
/// @param languages those that can be chosen
/// @param refused the kind whose hours could not be read; empty for none
/// @param saved the kind that was saved last; empty for none
public record KindsView(List<ItemType> kinds, List<Language> languages, String refused, String saved) {}
