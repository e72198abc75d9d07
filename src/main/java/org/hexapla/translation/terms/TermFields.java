package org.hexapla.translation.terms;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.Term;
import org.hexapla.translation.TermId;

/// A term as the fields of a form; of lists one a line.
final class TermFields {

    private TermFields() {}

    static Map<String, String> of(Term term) {
        var values = new TreeMap<String, String>();
        term.preferred().texts().forEach((language, text) -> values.put("preferred-" + language, text));
        term.accepted().forEach((language, texts) -> values.put("accepted-" + language, String.join("\n", texts)));
        term.rejected().forEach((language, texts) -> values.put("rejected-" + language, String.join("\n", texts)));
        term.note().texts().forEach((language, text) -> values.put("note-" + language, text));
        return values;
    }

    /// The term, unless there are no words in any language.
    static Optional<Term> read(TermId id, Map<String, String> values, Collection<Language> languages) {
        var preferred = text("preferred-", values, languages);
        return preferred.isEmpty()
                ? Optional.empty()
                : Optional.of(new Term(
                        id,
                        preferred,
                        lists("accepted-", values, languages),
                        lists("rejected-", values, languages),
                        text("note-", values, languages)));
    }

    /// What the fields of an earlier version said where a later one says something else.
    static List<TermForm.Part> differences(Term before, Term after) {
        var earlier = of(before);
        var later = of(after);
        var fields = new HashSet<>(earlier.keySet());
        fields.addAll(later.keySet());
        return new TreeSet<>(fields)
                .stream()
                        .filter(field -> !Objects.equals(earlier.get(field), later.get(field)))
                        .map(field -> part(field, earlier.getOrDefault(field, "")))
                        .toList();
    }

    private static TermForm.Part part(String field, String text) {
        var dash = field.indexOf('-');
        return new TermForm.Part(
                "translation.term." + field.substring(0, dash),
                new Language(field.substring(dash + 1)),
                text.replace("\n", "; "));
    }

    private static LocalizedText text(String stem, Map<String, String> values, Collection<Language> languages) {
        var texts = new HashMap<Language, String>();
        languages.forEach(language -> texts.put(language, values.getOrDefault(stem + language, "")));
        return new LocalizedText(texts);
    }

    private static Map<Language, List<String>> lists(
            String stem, Map<String, String> values, Collection<Language> languages) {
        var lists = new TreeMap<Language, List<String>>();
        for (var language : languages) {
            var texts = values.getOrDefault(stem + language, "")
                    .lines()
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .distinct()
                    .toList();
            if (!texts.isEmpty()) {
                lists.put(language, texts);
            }
        }
        return lists;
    }
}
