package org.hexapla.translation.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.translation.LanguagePair;
import org.hexapla.translation.Translatable;
import org.hexapla.translation.Translatable.Text;
import org.hexapla.translation.VersionFinished;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what was published in two languages. Where the two are built alike, their sentences are pairs; where a
/// paragraph has another number of sentences, the paragraphs are.
@Component
public class LearningFromPublished {

    private final Map<String, Translatable> byKind = new HashMap<>();
    private final Memory memory;

    LearningFromPublished(List<Translatable> all, Memory memory) {
        all.forEach(translatable -> byKind.put(translatable.kind(), translatable));
        this.memory = memory;
    }

    @EventListener
    void published(VersionFinished finished) {
        Optional.ofNullable(byKind.get(finished.item().kind()))
                .ifPresent(translatable -> learn(translatable, finished.item(), List.of(finished.language())));
    }

    /// Everything that is there in several languages, whoever brought it.
    public void learnAll() {
        byKind.values()
                .forEach(translatable -> translatable.each(item -> learn(translatable, item, Language.OFFICIAL)));
    }

    private void learn(Translatable translatable, ItemRef item, List<Language> targets) {
        var source = translatable.original(item).map(Translatable.Original::source);
        if (source.isEmpty()) {
            return;
        }
        var text = translatable.text(item, source.get());
        for (var target : targets) {
            if (text.isPresent() && !target.equals(source.get())) {
                translatable
                        .text(item, target)
                        .filter(translated -> isMadeFrom(translated, text.get()))
                        .ifPresent(translated -> memory.keep(
                                new LanguagePair(source.get(), target),
                                pairs(item.toString(), source.get(), text.get(), target, translated)));
            }
        }
    }

    /// Nothing is learned from a machine, nor from a translation of what the source said before.
    private static boolean isMadeFrom(Text translated, Text source) {
        return translated.maker() == Translatable.Maker.PERSON
                && (translated.madeFrom() == 0 || translated.madeFrom() == source.revision());
    }

    static List<Kept> pairs(String item, Language from, Text source, Language to, Text target) {
        var places = source.units().stream().map(Translatable.Unit::place).toList();
        if (!places.equals(target.units().stream().map(Translatable.Unit::place).toList())) {
            return List.of();
        }
        var pairs = new ArrayList<Kept>();
        for (var i = 0; i < places.size(); i++) {
            var words = source.units().get(i).words();
            var translated = target.units().get(i).words();
            var ones = Sentences.of(from, words);
            var others = Sentences.of(to, translated);
            if (ones.size() != others.size()) {
                pairs.add(new Kept(words, translated, item));
            } else {
                for (var j = 0; j < ones.size(); j++) {
                    pairs.add(new Kept(ones.get(j).text(), others.get(j).text(), item));
                }
            }
        }
        return pairs;
    }
}
