package org.hexapla.figures.counting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hexapla.kernel.FactSource;
import org.springframework.stereotype.Component;

/// What the modules of this installation offer for counting, by measure. Nothing else can be asked.
@Component
class Measures {

    private final Map<String, FactSource> byMeasure = new TreeMap<>();

    Measures(List<FactSource> sources) {
        for (var source : sources) {
            if (byMeasure.put(source.measure(), source) != null) {
                throw new IllegalStateException("two sources of " + source.measure());
            }
        }
    }

    List<FactSource> all() {
        return List.copyOf(byMeasure.values());
    }

    Optional<FactSource> find(String measure) {
        return Optional.ofNullable(byMeasure.get(measure));
    }
}
