package org.hexapla.search;

import java.util.Collection;
import java.util.Map;
import org.hexapla.kernel.Language;

/// The words for the values of a facet, as a bean of whoever knows them: the thesaurus for `subject`, the
/// library for `type`.
public interface FacetLabels {

    /// The facet it knows.
    String facet();

    /// A name for each value it knows; a value without one is shown as it is.
    Map<String, String> labels(Collection<String> values, Language reader);
}
