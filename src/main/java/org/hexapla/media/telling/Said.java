package org.hexapla.media.telling;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.translation.Translatable.Unit;

/// All that is said of a thing.
///
/// @param kind by which the board counts it: `media-picture`
/// @param path where its people write, after the language; `{language}` stands for the one that is written
/// @param isForReaders whether readers may have it: of what they do not see nothing is owed
/// @param units its words by language, each at its place
/// @param told the languages in which nothing lacks that readers need
public record Said(
        ItemRef item,
        String kind,
        LocalizedText title,
        String path,
        boolean isForReaders,
        Map<Language, List<Unit>> units,
        Set<Language> told) {

    public Said {
        units = Map.copyOf(units);
        told = Set.copyOf(told);
    }

    /// What is said of a thing before it is there.
    public Said unsaid() {
        return new Said(item, kind, title, path, false, Map.of(), Set.of());
    }

    public List<Unit> units(Language language) {
        return units.getOrDefault(language, List.of());
    }

    /// The languages of two states of a thing, in their order.
    static List<Language> languages(Said before, Said now) {
        Collection<Language> all = new ArrayList<>(before.units.keySet());
        all.addAll(now.units.keySet());
        return LocalizedText.inOrder(all);
    }

    /// Where nobody has translated out of another yet: English where it is told in it, or the first in which it is.
    Language likelySource() {
        return java.util.stream.Stream.of(told, units.keySet())
                .flatMap(languages -> languages.contains(Language.EN)
                        ? java.util.stream.Stream.of(Language.EN)
                        : LocalizedText.inOrder(languages).stream())
                .findFirst()
                .orElse(Language.EN);
    }
}
