package org.hexapla.translation;

import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;

/// A version was written, or confirmed, and says what the others say. Told in the transaction in which it happens.
public record VersionFinished(ItemRef item, Language language) {}
