package org.hexapla.search;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.hexapla.kernel.Language;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The words for the values of every facet, from all who know some: types of record are named by the module that has
/// them.
@Component
public class FacetNames {

    private final ObjectProvider<FacetLabels> labels;

    FacetNames(ObjectProvider<FacetLabels> labels) {
        this.labels = labels;
    }

    /// A name for each value that somebody knows; whoever comes first names what two of them know.
    public Map<String, String> of(String facet, Collection<String> values, Language reader) {
        if (facet.equals("language")) {
            return languages(values, reader);
        }
        var names = new TreeMap<String, String>();
        labels.orderedStream()
                .filter(known -> known.facet().equals(facet))
                .forEach(known -> known.labels(values, reader).forEach(names::putIfAbsent));
        if (facet.equals("genre")) {
            byType(values, reader).forEach(names::putIfAbsent);
        }
        return names;
    }

    /// What has no finer kind stands in the tree of kinds under its type, and is named as that is.
    private Map<String, String> byType(Collection<String> paths, Language reader) {
        var types = paths.stream().map(FacetNames::last).toList();
        var known = of("type", types, reader);
        return paths.stream()
                .filter(path -> known.containsKey(last(path)))
                .distinct()
                .collect(toMap(path -> path, path -> known.getOrDefault(last(path), path)));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Map<String, String> languages(Collection<String> tags, Language reader) {
        return tags.stream()
                .distinct()
                .flatMap(tag -> Language.parse(tag).stream())
                .collect(toMap(Language::tag, language -> language.nameIn(reader)));
    }
}
