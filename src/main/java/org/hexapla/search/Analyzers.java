package org.hexapla.search;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.DelegatingAnalyzerWrapper;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.segmentation.ICUTokenizer;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.hexapla.kernel.Language;
import org.tartarus.snowball.ext.RussianStemmer;

/// How the words of each language are told apart and made equal.
///
/// Every word stands in the index twice at one place: as it was written (folded: no case, no accents, no vowel
/// signs) and as its stem, so that an inflected form is found and the form asked for comes first. Chinese
/// stands as its single characters and its pairs, in which any part of a phrase is found; the dictionary's
/// words rank beside them.
///
/// Stop words are in the index: which of them matter is a matter of the question.
final class Analyzers {

    /// The keys of the languages that have an analyser of their own, and of all others together.
    static final String OTHERS = "und";

    static final List<String> KEYS = List.of("ar", "zh", "en", "fr", "ru", "es", OTHERS);

    private static final NormalizeCharMap RUSSIAN_LETTERS = russianLetters();

    private static final Map<String, Analyzer> BY_KEY = Map.of(
            "ar",
            chain(ICUFoldingFilter::new, ArabicNormalizationFilter::new, ArabicStemFilter::new),
            "zh",
            simple(StandardTokenizer::new, Analyzers::pairs),
            "en",
            chain(EnglishPossessiveFilter::new, ICUFoldingFilter::new, KStemFilter::new),
            "fr",
            chain(ICUFoldingFilter::new, Analyzers::withoutElision, FrenchLightStemFilter::new),
            "ru",
            russian(),
            "es",
            chain(ICUFoldingFilter::new, UnaryOperator.identity(), Analyzers::spanishStem),
            OTHERS,
            simple(ICUTokenizer::new, ICUFoldingFilter::new));

    private static final Map<String, CharArraySet> STOP_WORDS = Map.of(
            "ar", ArabicAnalyzer.getDefaultStopSet(),
            "zh", new CharArraySet(List.of("的", "了", "和", "在", "与", "及", "关于", "之"), false),
            "en", EnglishAnalyzer.getDefaultStopSet(),
            "fr", FrenchAnalyzer.getDefaultStopSet(),
            "ru", RussianAnalyzer.getDefaultStopSet(),
            "es", SpanishAnalyzer.getDefaultStopSet());

    /// The dictionary is read when Chinese first comes along.
    private static final class Dictionary {
        static final Analyzer WORDS = new SmartChineseAnalyzer(true);
    }

    /// Words as they are spelt, for help with spelling.
    private static final Analyzer SPELT = simple(StandardTokenizer::new, in -> withoutElision(new LowerCaseFilter(in)));

    private Analyzers() {}

    /// The key under which a language's words are kept.
    static String key(Language language) {
        var base = language.tag().split("-", 2)[0];
        return KEYS.contains(base) ? base : OTHERS;
    }

    static Analyzer of(String key) {
        var analyzer = BY_KEY.get(key);
        if (analyzer == null) {
            throw new IllegalArgumentException("no analyser for " + key);
        }
        return analyzer;
    }

    /// Cuts Chinese into the words of a dictionary.
    static Analyzer chineseWords() {
        return Dictionary.WORDS;
    }

    static boolean isStopWord(String key, String word) {
        var stopWords = STOP_WORDS.get(key);
        return stopWords != null && stopWords.contains(word.toLowerCase(java.util.Locale.ROOT));
    }

    /// The analyser of each field of the index (see [DocumentFields]).
    static Analyzer ofFields() {
        return new DelegatingAnalyzerWrapper(Analyzer.PER_FIELD_REUSE_STRATEGY) {
            @Override
            protected Analyzer getWrappedAnalyzer(String field) {
                var key = field.substring(field.indexOf('_') + 1);
                if (field.equals(DocumentFields.CHINESE_WORDS)) {
                    return Dictionary.WORDS;
                }
                return field.startsWith(DocumentFields.SPELT) ? SPELT : of(key);
            }
        };
    }

    private static Analyzer chain(
            UnaryOperator<TokenStream> first, UnaryOperator<TokenStream> second, UnaryOperator<TokenStream> stem) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                var stemmed = stem.apply(new KeywordRepeatFilter(normalize(field, source)));
                return new TokenStreamComponents(source, new RemoveDuplicatesTokenFilter(stemmed));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return second.apply(first.apply(new LowerCaseFilter(in)));
            }
        };
    }

    private static TokenStream pairs(TokenStream in) {
        return new CJKBigramFilter(new ICUFoldingFilter(in), CJKBigramFilter.HAN, true);
    }

    /// The light stemmer leaves short words alone, even their plurals.
    private static TokenStream spanishStem(TokenStream in) {
        return new SpanishLightStemFilter(new SpanishPluralStemFilter(in));
    }

    private static TokenStream withoutElision(TokenStream in) {
        return new ElisionFilter(in, FrenchAnalyzer.DEFAULT_ARTICLES);
    }

    /// Russian is stemmed before it is folded: folding takes й for и, which the stemmer must tell apart. Only
    /// ё, which most writers spell е, goes first.
    private static Analyzer russian() {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = new StandardTokenizer();
                TokenStream stemmed =
                        new SnowballFilter(new KeywordRepeatFilter(new LowerCaseFilter(source)), new RussianStemmer());
                return new TokenStreamComponents(
                        source, new RemoveDuplicatesTokenFilter(new ICUFoldingFilter(stemmed)));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new ICUFoldingFilter(new LowerCaseFilter(in));
            }

            @Override
            protected Reader initReader(String field, Reader reader) {
                return new MappingCharFilter(RUSSIAN_LETTERS, reader);
            }

            @Override
            protected Reader initReaderForNormalization(String field, Reader reader) {
                return initReader(field, reader);
            }
        };
    }

    private static NormalizeCharMap russianLetters() {
        var letters = new NormalizeCharMap.Builder();
        letters.add("ё", "е");
        letters.add("Ё", "Е");
        return letters.build();
    }

    private static Analyzer simple(Supplier<Tokenizer> tokens, UnaryOperator<TokenStream> rest) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                var source = tokens.get();
                return new TokenStreamComponents(source, rest.apply(source));
            }

            @Override
            protected TokenStream normalize(String field, TokenStream in) {
                return new ICUFoldingFilter(in);
            }
        };
    }
}
