package org.hexapla.campaigns.coverage;

import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.hexapla.kernel.Language;

/// Tells which language a text is in, among those that are written with the same letters as the six.
final class Tongues {

    private static final double SURE = 0.85;
    private static final int SHORTEST = 20;
    private static final int ENOUGH = 1500;

    private Tongues() {}

    /// Read when the first text comes.
    private static final class Profiles {

        private static final LanguageDetector DETECTOR = detector();

        private static LanguageDetector detector() {
            var known = Stream.of(
                            "ar", "fa", "ur", "zh-CN", "zh-TW", "ja", "ko", "en", "fr", "es", "pt", "it", "de", "nl",
                            "ca", "ro", "ru", "uk", "bg", "be", "sr", "sw", "id", "tr", "pl")
                    .map(LdLocale::fromString)
                    .toList();
            try {
                return LanguageDetectorBuilder.create(NgramExtractors.standard())
                        .withProfiles(new LanguageProfileReader().readBuiltIn(known))
                        .build();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// @return nothing where the text is too short or too mixed to say
    static Optional<Language> of(String text) {
        var some = text.length() > ENOUGH ? text.substring(0, ENOUGH) : text;
        var letters = some.codePoints().filter(Character::isLetter).count();
        var han = some.codePoints().filter(Character::isIdeographic).count();
        var kana = some.codePoints()
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(script -> script == Character.UnicodeScript.HIRAGANA);
        if (han * 2 > letters && !kana) {
            return Optional.of(Language.ZH);
        }
        return letters < SHORTEST
                ? Optional.empty()
                : Profiles.DETECTOR.getProbabilities(some).stream()
                        .filter(found -> found.getProbability() >= SURE)
                        .findFirst()
                        .flatMap(found -> Language.parse(found.getLocale().getLanguage()));
    }
}
