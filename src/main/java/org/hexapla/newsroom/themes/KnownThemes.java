package org.hexapla.newsroom.themes;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.TreeSet;
import org.hexapla.authorities.ConceptId;
import org.hexapla.authorities.Thesaurus;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.web.KeptPages;
import org.hexapla.newsroom.Themes;
import org.springframework.stereotype.Component;

/// Names themes by what the newsroom has said, else by their concepts, else by their words.
@Component
class KnownThemes implements Themes {

    private final ThemeTable table;
    private final Thesaurus thesaurus;

    /// Every page of a theme, and every entry of every feed, says its name.
    private final LoadingCache<String, LocalizedText> names = Caffeine.newBuilder()
            .expireAfterWrite(KeptPages.MOMENT)
            .maximumSize(1000)
            .build(this::read);

    KnownThemes(ThemeTable table, Thesaurus thesaurus) {
        this.table = table;
        this.thesaurus = thesaurus;
    }

    @Override
    public LocalizedText name(String word) {
        return names.get(word);
    }

    @Override
    public List<Named> all() {
        var words = new TreeSet<>(table.borne());
        table.all().forEach(kept -> words.add(kept.theme().word()));
        return named(words);
    }

    /// The labels of a concept; none where there is no such concept.
    LocalizedText label(String concept) {
        return ConceptId.parse(concept)
                .flatMap(thesaurus::find)
                .map(Thesaurus.Concept::label)
                .orElse(LocalizedText.none());
    }

    private LocalizedText read(String word) {
        var name = table.find(word)
                .map(ThemeTable.Kept::theme)
                .map(theme -> theme.name(label(theme.concept())))
                .orElse(LocalizedText.none());
        return name.isEmpty() && !word.isBlank() ? LocalizedText.of(Language.EN, word) : name;
    }
}
