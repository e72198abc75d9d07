package org.hexapla.figures;

import org.hexapla.kernel.Language;

/// Lays breakdowns out as the page of a figure does, for pages of other modules.
public interface Drawings {

    Drawing of(Breakdown breakdown, Language reader);
}
