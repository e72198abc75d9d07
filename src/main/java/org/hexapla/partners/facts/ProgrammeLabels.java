package org.hexapla.partners.facts;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.partners.programme.Programmes;
import org.springframework.stereotype.Component;

/// The names of programmes, wherever a figure is divided by them.
@Component
class ProgrammeLabels implements DimensionLabels {

    private final Programmes programmes;

    ProgrammeLabels(Programmes programmes) {
        this.programmes = programmes;
    }

    @Override
    public String dimension() {
        return "programme";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        var labels = new TreeMap<String, String>();
        for (var programme : programmes.all()) {
            if (values.contains(programme.code().value())) {
                labels.put(programme.code().value(), programme.name().words(reader));
            }
        }
        return labels;
    }
}
