package org.hexapla.kernel;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// One text in any number of languages.
///
/// Never empty strings: a language without words is a language that is missing. What is shown in place of a missing
/// language says so ([Shown#isFallback]).
public record LocalizedText(Map<Language, String> texts) {

    private static final LocalizedText NOTHING = new LocalizedText(Map.of());

    public LocalizedText {
        var kept = new TreeMap<Language, String>();
        texts.forEach((language, text) -> {
            if (!text.isBlank()) {
                kept.put(language, text.strip());
            }
        });
        texts = Collections.unmodifiableMap(kept);
    }

    public static LocalizedText none() {
        return NOTHING;
    }

    public static LocalizedText of(Language language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    /// The text with one language set, or taken away by a blank.
    public LocalizedText with(Language language, String text) {
        var changed = new TreeMap<>(texts);
        changed.put(language, text);
        return new LocalizedText(changed);
    }

    public Optional<String> in(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    public boolean isEmpty() {
        return texts.isEmpty();
    }

    /// The languages it exists in: the official ones in their order, then the others.
    public List<Language> languages() {
        return inOrder(texts.keySet());
    }

    /// Languages in the order in which they are offered: the official ones first.
    public static List<Language> inOrder(Collection<Language> languages) {
        SequencedSet<Language> ordered = new LinkedHashSet<>(Language.OFFICIAL);
        ordered.retainAll(languages);
        ordered.addAll(new TreeSet<>(languages));
        return List.copyOf(ordered);
    }

    /// What a reader of a language sees: that language, else English, French, then the rest in official order;
    /// nothing only if there is no text at all.
    public Optional<Shown> show(Language wanted) {
        return Stream.concat(Stream.of(wanted, Language.EN, Language.FR), languages().stream())
                .flatMap(language ->
                        in(language).map(text -> new Shown(text, language, !language.equals(wanted))).stream())
                .findFirst();
    }

    /// Like [#show], but only the words, and an empty string where there are none.
    public String words(Language wanted) {
        return show(wanted).map(Shown::text).orElse("");
    }

    /// A text as a reader sees it.
    ///
    /// @param language the language it is in, for `lang` and `dir`
    /// @param isFallback whether it stands in for a language that is missing, to be marked on the page
    public record Shown(String text, Language language, boolean isFallback) {}
}
