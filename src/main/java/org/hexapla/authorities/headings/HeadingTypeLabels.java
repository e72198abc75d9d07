package org.hexapla.authorities.headings;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.hexapla.authorities.HeadingKind;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.search.FacetLabels;
import org.springframework.stereotype.Component;

/// Names the kinds of headings among the types of what was found.
@Component
class HeadingTypeLabels implements FacetLabels {

    private static final String FAMILY = "authorities.heading-type.";

    @Override
    public String facet() {
        return "type";
    }

    /// Persons are named by the library, whose entries of persons are of that type too.
    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        return Stream.of(HeadingKind.values())
                .map(HeadingKind::code)
                .filter(code -> values.contains(code) && Messages.has(FAMILY + code))
                .collect(toMap(code -> code, code -> Messages.text(reader, FAMILY + code)));
    }
}
