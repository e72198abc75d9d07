package org.hexapla.authorities.thesaurus;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hexapla.authorities.ConceptId;
import org.hexapla.kernel.Language;
import org.hexapla.search.FacetLabels;
import org.springframework.stereotype.Component;

/// Names the subjects by which search results are sorted into drawers.
@Component
class SubjectLabels implements FacetLabels {

    private final KnownThesaurus thesaurus;

    SubjectLabels(KnownThesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    @Override
    public String facet() {
        return "subject";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        var labels = new HashMap<String, String>();
        for (var value : values) {
            ConceptId.parse(value)
                    .flatMap(thesaurus::find)
                    .ifPresent(concept -> labels.put(value, concept.label().words(reader)));
        }
        return labels;
    }
}
