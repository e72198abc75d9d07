package org.hexapla.forms.making;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hexapla.forms.Form;
import org.hexapla.forms.FormCode;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.VersionState;
import org.hexapla.translation.Versions;
import org.springframework.stereotype.Component;

/// Tells those who watch over the languages how the words of a form stand, in the transaction in which it is published:
/// what readers of a language would have to read in another is asked of translators from then on.
@Component
class TellingForms {

    static final String KIND = "forms.form";

    private final Versions versions;

    TellingForms(Versions versions) {
        this.versions = versions;
    }

    static ItemRef item(FormCode code) {
        return new ItemRef(KIND, code.value());
    }

    /// The language out of which a form is translated: English where nothing of it lacks, or the first that is
    /// whole, or the one that lacks least.
    static Language source(Form form) {
        return languages(form).stream()
                .min(Comparator.<Language>comparingInt(
                                language -> form.lacking(language).size())
                        .thenComparing(language -> !language.equals(Language.EN))
                        .thenComparing(languages(form)::indexOf))
                .orElse(Language.EN);
    }

    private static List<Language> languages(Form form) {
        return LocalizedText.inOrder(form.texts().stream()
                .flatMap(text -> text.words().languages().stream())
                .collect(Collectors.toSet()));
    }

    /// @param before what was published until now; nothing for the first version
    void published(Optional<Form> before, Form now) {
        var item = item(now.code());
        var source = source(now);
        var changed = before.map(known -> changed(known, now)).orElse(Map.of());
        var states = versions.states(item);
        for (var language : languages(now)) {
            if (!language.equals(source)) {
                other(item, now, language, isFresh(states, language) || changed.containsKey(language));
            }
        }
        before.stream()
                .flatMap(known -> languages(known).stream())
                .filter(language -> !languages(now).contains(language))
                .forEach(language -> versions.removed(item, language));
        var anew = changed.getOrDefault(source, Set.of());
        if (!anew.isEmpty()) {
            versions.changedMaterially(item, source, along(anew, changed));
        }
        // Last, for it asks for what is not there yet.
        versions.finished(item, source);
    }

    /// What lacks is asked for before the form is published.
    void handed(Form draft) {
        var item = item(draft.code());
        var source = source(draft);
        for (var language : languages(draft)) {
            if (!language.equals(source) && !draft.isWholeIn(language)) {
                versions.begun(item, language);
            }
        }
        versions.finished(item, source);
    }

    private void other(ItemRef item, Form now, Language language, boolean isNew) {
        if (!now.isWholeIn(language)) {
            versions.begun(item, language);
        } else if (isNew) {
            versions.finished(item, language);
        }
    }

    private static boolean isFresh(Map<Language, VersionState> states, Language language) {
        var state = states.getOrDefault(language, VersionState.MISSING);
        return state == VersionState.MISSING || state == VersionState.IN_TRANSLATION;
    }

    /// Those whose words were changed wherever the source's were.
    private static Set<Language> along(Set<String> anew, Map<Language, Set<String>> changed) {
        return changed.entrySet().stream()
                .filter(language -> language.getValue().containsAll(anew))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /// Of each language the keys of the words that are others now than they were.
    private static Map<Language, Set<String>> changed(Form before, Form now) {
        var old = FormUnits.byKey(before);
        var fresh = FormUnits.byKey(now);
        var changed = new java.util.TreeMap<Language, Set<String>>();
        fresh.forEach((key, words) -> {
            var known = old.getOrDefault(key, LocalizedText.none());
            words.texts().forEach((language, said) -> {
                var earlier = known.in(language);
                if (earlier.isPresent() && !earlier.get().equals(said)) {
                    changed.computeIfAbsent(language, _ -> new HashSet<>()).add(key);
                }
            });
        });
        return changed;
    }
}
