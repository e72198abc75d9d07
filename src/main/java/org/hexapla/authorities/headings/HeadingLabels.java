package org.hexapla.authorities.headings;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hexapla.authorities.AuthorityId;
import org.hexapla.kernel.Language;
import org.hexapla.search.FacetLabels;
import org.springframework.stereotype.Component;

/// Names the persons and bodies by which search results are sorted into drawers: facet `name`, values
/// `heading:12`.
@Component
class HeadingLabels implements FacetLabels {

    private static final String CONCEPT = "heading:";

    private final HeadingTable headings;

    HeadingLabels(HeadingTable headings) {
        this.headings = headings;
    }

    @Override
    public String facet() {
        return "name";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        var ids = values.stream()
                .filter(value -> value.startsWith(CONCEPT))
                .flatMap(value -> AuthorityId.parse(value.substring(CONCEPT.length())).stream())
                .toList();
        var labels = new HashMap<String, String>();
        headings.find(ids)
                .values()
                .forEach(heading ->
                        labels.put(heading.id().concept(), heading.name().words(reader)));
        return labels;
    }
}
