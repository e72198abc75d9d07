package org.hexapla.media.picture;

import java.util.Collection;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.search.FacetLabels;
import org.springframework.stereotype.Component;

/// Names pictures among the types of what was found.
@Component
class PictureLabel implements FacetLabels {

    @Override
    public String facet() {
        return "type";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        return values.contains(PictureSource.TYPE)
                ? Map.of(PictureSource.TYPE, Messages.text(reader, "media.type.picture"))
                : Map.of();
    }
}
