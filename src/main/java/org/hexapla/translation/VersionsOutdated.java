package org.hexapla.translation;

import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// The words of one language say something else, and the others are outdated by it. Told in the transaction in which it
/// happens.
public record VersionsOutdated(ItemRef item, Language source) {}
