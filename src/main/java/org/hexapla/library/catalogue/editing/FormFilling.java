package org.hexapla.library.catalogue.editing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.Symbol;
import org.hexapla.library.catalogue.Description;
import org.hexapla.library.catalogue.Origin;
import org.springframework.stereotype.Component;

/// Writes a description into the fields of the form.
@Component
class FormFilling {

    private final Thesaurus thesaurus;

    FormFilling(Thesaurus thesaurus) {
        this.thesaurus = thesaurus;
    }

    Map<String, String> values(Description description, Language reader) {
        Map<String, String> values = new TreeMap<>();
        values.put(
                "symbols",
                lines(description.symbols().stream().map(Symbol::display).toList()));
        texts(values, "title", description.title());
        texts(values, "summary", description.summary());
        values.put(
                "origins",
                lines(description.origins().stream().map(FormFilling::origin).toList()));
        var date = description.date();
        values.put("date", date == null ? "" : date.iso());
        var end = description.dateEnd();
        values.put("dateEnd", end == null ? "" : end.iso());
        values.put("type", description.type().code());
        values.put("distribution", description.distribution().code());
        values.put("subjects", subjects(description.concepts(), reader));
        values.put("otherSubjects", lines(description.otherSubjects()));
        values.put("headings", lines(description.headings()));
        values.put(
                "related",
                lines(description.related().stream()
                        .map(relation ->
                                relation.kind().code() + " " + relation.symbol().display())
                        .toList()));
        description.languages().forEach(language -> values.put("language-" + language, "on"));
        for (var i = 0; i < description.agenda().size(); i++) {
            var item = description.agenda().get(i);
            values.put("item-" + i + "-agenda", item.agenda());
            values.put("item-" + i + "-number", item.number());
            texts(values, "item-" + i + "-title", item.title());
        }
        return values;
    }

    /// A concept by its name in the reader's language; by its id where the name would not lead back to it.
    private String subjects(List<ConceptId> ids, Language reader) {
        var concepts = thesaurus.find(ids);
        return ids.stream()
                .map(id -> {
                    var concept = concepts.get(id);
                    var label = concept == null ? "" : concept.label().words(reader);
                    var isPlain = thesaurus
                            .named(label)
                            .filter(named -> named.id().equals(id))
                            .isPresent();
                    return isPlain ? label : id.value();
                })
                .collect(Collectors.joining("\n"));
    }

    private static String origin(Origin origin) {
        return (origin.body() + " " + origin.session()).strip();
    }

    private static void texts(Map<String, String> values, String field, LocalizedText text) {
        text.texts().forEach((language, words) -> values.put(field + "-" + language, words));
    }

    private static String lines(List<String> values) {
        return String.join("\n", values);
    }
}
