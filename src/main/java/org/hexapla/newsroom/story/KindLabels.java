package org.hexapla.newsroom.story;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.search.FacetLabels;
import org.springframework.stereotype.Component;

/// Names the kinds of items among the types of what was found.
@Component
class KindLabels implements FacetLabels {

    private final ItemTypes types;

    KindLabels(ItemTypes types) {
        this.types = types;
    }

    @Override
    public String facet() {
        return "type";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        return types.all().stream()
                .filter(type -> values.contains(type.code()))
                .collect(toMap(ItemType::code, type -> type.name().words(reader)));
    }
}
