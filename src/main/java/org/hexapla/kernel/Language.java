package org.hexapla.kernel;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// A language by its BCP 47 tag, in canonical form (`fr`, `zh`, `pt-BR`).
///
/// The six official languages are constants; an installation may use any other. Names, direction and order come from
/// CLDR through ICU.
public record Language(String tag) implements Comparable<Language> {

    public static final Language AR = new Language("ar");
    public static final Language ZH = new Language("zh");
    public static final Language EN = new Language("en");
    public static final Language FR = new Language("fr");
    public static final Language RU = new Language("ru");
    public static final Language ES = new Language("es");

    /// The official languages in the order in which the organisation prints them.
    public static final List<Language> OFFICIAL = List.of(AR, ZH, EN, FR, RU, ES);

    private static final ConcurrentMap<String, Collator> COLLATORS = new ConcurrentHashMap<>();

    /// Every page names a dozen languages, and finding a name costs as much as writing the page.
    private static final ConcurrentMap<Named, String> NAMES = new ConcurrentHashMap<>();

    private record Named(String tag, String reader) {}

    public Language {
        try {
            tag = new ULocale.Builder().setLanguageTag(tag).build().toLanguageTag();
        } catch (IllformedLocaleException e) {
            throw new IllegalArgumentException("not a BCP 47 language tag: " + tag, e);
        }
        if (tag.equals("und")) {
            throw new IllegalArgumentException("a language is needed");
        }
    }

    /// The language of a tag as it came from outside, or nothing if it is no BCP 47 tag.
    public static Optional<Language> parse(String tag) {
        try {
            return Optional.of(new Language(tag.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /// The official language of a tag, or nothing.
    public static Optional<Language> official(String tag) {
        return OFFICIAL.stream().filter(language -> language.tag.equals(tag)).findFirst();
    }

    public ULocale locale() {
        return ULocale.forLanguageTag(tag);
    }

    public boolean isRightToLeft() {
        var script = UScript.getCodeFromName(ULocale.addLikelySubtags(locale()).getScript());
        return UScript.isRightToLeft(script);
    }

    /// `rtl` or `ltr`, as HTML's `dir` wants it.
    public String direction() {
        return isRightToLeft() ? "rtl" : "ltr";
    }

    /// The language's name in itself: العربية, 中文, English.
    public String ownName() {
        return nameIn(this);
    }

    /// The language's name in another language, as it stands in a list.
    public String nameIn(Language reader) {
        return NAMES.computeIfAbsent(new Named(tag, reader.tag), _ -> nameFor(reader));
    }

    private String nameFor(Language reader) {
        return LocaleDisplayNames.getInstance(
                        reader.locale(),
                        com.ibm.icu.text.DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU,
                        com.ibm.icu.text.DisplayContext.STANDARD_NAMES)
                .localeDisplayName(locale());
    }

    /// Order of the language's readers; numbers inside texts compare as numbers; Chinese by stroke.
    public Comparator<String> order() {
        return COLLATORS.computeIfAbsent(tag, Language::collator)::compare;
    }

    private static Collator collator(String tag) {
        var wanted = tag.equals("zh") ? "zh-u-co-stroke" : tag;
        var collator = (RuleBasedCollator) Collator.getInstance(ULocale.forLanguageTag(wanted));
        collator.setNumericCollation(true);
        // A frozen collator may be shared between threads.
        return collator.freeze();
    }

    /// How many words a text has, as the language divides them: Chinese writes none apart, and ICU knows them.
    public int wordsIn(String text) {
        var words = BreakIterator.getWordInstance(locale());
        words.setText(text);
        var count = 0;
        while (words.next() != BreakIterator.DONE) {
            if (words.getRuleStatus() >= BreakIterator.WORD_NUMBER) {
                count++;
            }
        }
        return count;
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
