package org.hexapla.newsroom.digest;

import com.ibm.icu.util.ULocale;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;

/// The languages that somebody reads, the dearest first. Who reads a kind of a language reads the language: French of
/// Canada is answered in French before any other language is thought of.
public record LanguageOrder(List<Language> languages) {

    private static final int MOST = 8;

    public LanguageOrder {
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("a reader of no language");
        }
        languages = List.copyOf(languages);
    }

    /// Tags in the order in which they are written; nothing where there is none.
    static Optional<LanguageOrder> parse(String written) {
        var languages = Stream.of(written.strip().split("[\\s,]+"))
                .flatMap(tag -> Language.parse(tag).stream())
                .distinct()
                .limit(MOST)
                .toList();
        return languages.isEmpty() ? Optional.empty() : Optional.of(new LanguageOrder(languages));
    }

    /// The best of those in which something is told; nothing where the reader reads none of them.
    Optional<Language> among(Set<Language> told) {
        return withParents().filter(told::contains).findFirst();
    }

    /// The language in which the house speaks to the reader, of those it speaks.
    Language spoken(List<Language> house) {
        return among(Set.copyOf(house)).orElse(house.contains(Language.EN) ? Language.EN : house.getFirst());
    }

    /// Each language, and what it is a kind of, before the next.
    Stream<Language> withParents() {
        var all = new LinkedHashSet<Language>();
        for (var language : languages) {
            for (var at = language.locale(); !at.getName().isEmpty(); at = parent(at)) {
                all.add(new Language(at.toLanguageTag()));
            }
        }
        return all.stream();
    }

    private static ULocale parent(ULocale locale) {
        var parent = locale.getFallback();
        return parent == null ? ULocale.ROOT : parent;
    }

    @Override
    public String toString() {
        return languages.stream().map(Language::tag).collect(Collectors.joining(" "));
    }
}
