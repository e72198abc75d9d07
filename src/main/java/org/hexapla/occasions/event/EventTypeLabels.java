package org.hexapla.occasions.event;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.search.FacetLabels;
import org.springframework.stereotype.Component;

/// Names the kinds of events among the types of what was found.
@Component
class EventTypeLabels implements FacetLabels {

    private final EventKinds kinds;

    EventTypeLabels(EventKinds kinds) {
        this.kinds = kinds;
    }

    @Override
    public String facet() {
        return "type";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        return kinds.all().stream()
                .filter(kind -> values.contains(kind.code()))
                .collect(toMap(EventKind::code, kind -> kind.name().words(reader)));
    }
}
