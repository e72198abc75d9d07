package org.hexapla.newsroom.themes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/// All themes, and the one that is being named.
///
/// @param chosen null where a new word may be written
/// @param values as they were typed; empty where nothing was
/// @param faults message keys by field
public record ThemesView(
        List<Line> lines, @Nullable Line chosen, Map<String, String> values, Map<String, String> faults, String saved) {

    /// @param version 0 where nobody has named it
    /// @param label of its concept; empty for none
    public record Line(Theme theme, int version, LocalizedText label) {

        public LocalizedText name() {
            return theme.name(label);
        }

        /// Where it is named, after the language.
        public String address() {
            return "/newsroom/themes?word=" + UriUtils.encodeQueryParam(theme.word(), StandardCharsets.UTF_8);
        }
    }

    public String word() {
        return values.getOrDefault("word", chosen == null ? "" : chosen.theme().word());
    }

    public int version() {
        return chosen == null ? 0 : chosen.version();
    }

    public String concept() {
        return values.getOrDefault(
                "concept", chosen == null ? "" : chosen.theme().concept());
    }

    public String name(Language language) {
        return values.getOrDefault(
                "name-" + language,
                chosen == null ? "" : chosen.theme().names().in(language).orElse(""));
    }
}
