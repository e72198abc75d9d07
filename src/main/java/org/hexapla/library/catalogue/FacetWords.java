package org.hexapla.library.catalogue;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.Messages;
import org.hexapla.search.FacetLabels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The words for the values of the library's facets.
@Configuration(proxyBeanMethods = false)
class FacetWords {

    /// Of all that can be found here: votes, speeches, states and concepts are types beside those of documents.
    @Bean
    FacetLabels typeLabels() {
        return new Labels("type", (value, reader) -> {
            var key = "library.type." + value;
            return Messages.has(key) ? Messages.text(reader, key) : "";
        });
    }

    @Bean
    FacetLabels genreLabels() {
        return new Labels("genre", FacetWords::step);
    }

    @Bean
    FacetLabels organLabels() {
        return new Labels("organ", FacetWords::step);
    }

    /// The last step of a path names it; what has no finer type is named by the one it has.
    private static String step(String path, Language reader) {
        var last = path.substring(path.lastIndexOf('/') + 1);
        for (var family : List.of("library.facet.", "library.type.")) {
            if (Messages.has(family + last)) {
                return Messages.text(reader, family + last);
            }
        }
        return "";
    }

    @Bean
    FacetLabels bodyLabels() {
        return new Labels("body", (value, reader) -> Bodies.name(value).words(reader));
    }

    /// A session's number is its name, but for the special ones: `10emsp`.
    @Bean
    FacetLabels sessionLabels() {
        return new Labels(
                "session",
                (value, reader) -> SpecialSession.of(value)
                        .map(session -> Messages.text(reader, session.key(), session.number()))
                        .orElse(""));
    }

    private record Labels(String facet, BiFunction<String, Language, String> word) implements FacetLabels {

        @Override
        public Map<String, String> labels(Collection<String> values, Language reader) {
            Map<String, String> labels = new HashMap<>();
            for (var value : values) {
                var label = word.apply(value, reader);
                if (!label.isEmpty()) {
                    labels.put(value, label);
                }
            }
            return labels;
        }
    }
}
