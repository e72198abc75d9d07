package org.hexapla.figures;

import java.util.Collection;
import java.util.Map;
import org.hexapla.kernel.Language;

/// The words for the values of a dimension, as a bean of whoever knows them. Languages, countries and initiatives
/// are known already.
public interface DimensionLabels {

    /// The dimension it knows.
    String dimension();

    /// A name for each value it knows; a value without one is shown as it is.
    Map<String, String> labels(Collection<String> values, Language reader);
}
