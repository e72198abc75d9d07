package org.hexapla.translation.parity;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.translation.KindNames;
import org.springframework.stereotype.Component;

/// Names the kinds of things on the board and wherever they are counted.
@Component
class NamedKinds implements DimensionLabels {

    private final Map<String, String> keys = new HashMap<>();

    NamedKinds(List<KindNames> kinds) {
        kinds.forEach(kind -> keys.putAll(kind.messageKeys()));
    }

    @Override
    public String dimension() {
        return "kind";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        var labels = new HashMap<String, String>();
        keys.forEach((code, key) -> {
            if (values.contains(code)) {
                labels.put(code, Messages.text(reader, key));
            }
        });
        return labels;
    }
}
