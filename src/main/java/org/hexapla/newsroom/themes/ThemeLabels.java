package org.hexapla.newsroom.themes;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.hexapla.figures.DimensionLabels;
import org.hexapla.kernel.Language;
import org.hexapla.newsroom.Themes;
import org.springframework.stereotype.Component;

/// What themes are called where figures tell them apart.
@Component
class ThemeLabels implements DimensionLabels {

    private final Themes themes;

    ThemeLabels(Themes themes) {
        this.themes = themes;
    }

    @Override
    public String dimension() {
        return "theme";
    }

    @Override
    public Map<String, String> labels(Collection<String> values, Language reader) {
        return values.stream()
                .filter(value -> !value.isBlank())
                .distinct()
                .collect(Collectors.toMap(
                        value -> value, value -> themes.name(value).words(reader)));
    }
}
