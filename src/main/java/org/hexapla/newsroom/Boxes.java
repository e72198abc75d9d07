package org.hexapla.newsroom;

import java.util.Optional;
import org.hexapla.kernel.LocalizedText;

/// Boxes: words that are kept once and stand in many items.
public interface Boxes {

    /// The words of a box as they are now, in CommonMark; nothing where there is no such box.
    Optional<LocalizedText> words(String code);
}
