package org.hexapla.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hexapla.kernel.ItemRef;
import org.hexapla.kernel.Language;
import org.hexapla.kernel.LocalizedText;
import org.hexapla.kernel.PartialDate;
import org.hexapla.kernel.Symbol;

/// Records that nobody wrote, as many as wanted and the same each time: words of invented vocabularies of the six
/// scripts, as unevenly frequent as words are (Zipf), with symbols, days and facets.
///
/// Each is in one language (40 % English, 20 French, 15 Spanish, 10 Russian, 8 Arabic, 7 Chinese): a title of 6
/// to 12 words and a description of 14 to 28. One in eight has its title in all six languages.
final class SyntheticRecords {

    static final int WORDS = 60_000;

    private static final List<String> LANGUAGE_SHARES = List.of("en:40", "fr:20", "es:15", "ru:10", "ar:8", "zh:7");

    private static final Map<Language, String> LETTERS = Map.of(
            Language.EN, "ba de fo gi lu men nor ple qua ris sta ter ur ven wi xa yo zel tion ment",
            Language.FR, "bé dre fou gi lé man nou pra que ris sen tré eux ven tion ment è aire ou el",
            Language.ES, "bá der fo gue lla man nor pri que ros sen tra ción mente ñe yo zu al is ed",
            Language.RU, "ба де фо ги лу мен нор пле ква рис ста тер ур вен ция ность ый ё зел щи",
            Language.AR, "با دي فو غي لو من نو رس ست تر ور ون زل قا كت شم عل حم جم خط",
            Language.ZH, "");

    private final Map<Language, List<String>> vocabularies = new LinkedHashMap<>();
    private final double[] zipf = cumulated(WORDS, 1.05);
    private final double[] subjects = cumulated(7000, 1.0);
    private final double[] bodies = cumulated(40, 1.1);
    private final List<Language> byShare;

    SyntheticRecords() {
        for (var language : Language.OFFICIAL) {
            vocabularies.put(language, vocabulary(language));
        }
        byShare = LANGUAGE_SHARES.stream()
                .flatMap(share -> {
                    var parts = share.split(":");
                    return IntStream.range(0, Integer.parseInt(parts[1])).mapToObj(_ -> new Language(parts[0]));
                })
                .toList();
    }

    /// The record with a number.
    SearchDocument record(int number) {
        var random = new Random(number * 31L + 7);
        var language = byShare.get(random.nextInt(byShare.size()));
        var titles = new HashMap<Language, String>();
        titles.put(language, words(language, random, 6 + random.nextInt(7)));
        if (number % 8 == 0) {
            Language.OFFICIAL.forEach(other ->
                    titles.computeIfAbsent(other, key -> words(key, random, 6 + random.nextInt(7))));
        }
        var year = 1946 + random.nextInt(80);
        var symbol = "A/%d/%d".formatted(year - 1945, number);
        var concepts = subjects(random);
        return new SearchDocument(
                new ItemRef("test.synthetic", String.valueOf(number)),
                "/documents/" + number,
                List.of(symbol),
                Symbol.of(symbol).sortKey(),
                new LocalizedText(titles),
                List.of(LocalizedText.of(language, words(language, random, 14 + random.nextInt(15)))),
                Map.of(),
                concepts,
                Map.of(
                        "body", List.of("B" + pick(bodies, random)),
                        "session", List.of(String.valueOf(year - 1945)),
                        "year", List.of(String.valueOf(year)),
                        "type", List.of("T" + random.nextInt(20)),
                        "language", titles.keySet().stream().map(Language::tag).toList(),
                        "subject", List.copyOf(concepts)),
                PartialDate.of(LocalDate.of(year, 1 + random.nextInt(12), 1 + random.nextInt(28))));
    }

    private Set<String> subjects(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> "c" + pick(subjects, random))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String words(Language language, Random random, int count) {
        var vocabulary = vocabularies.getOrDefault(language, List.of());
        var words = new ArrayList<String>(count);
        for (var i = 0; i < count; i++) {
            words.add(vocabulary.get(pick(zipf, random)));
        }
        return String.join(language.equals(Language.ZH) ? "" : " ", words);
    }

    /// A word that says something: not one of the hundred most frequent, else as frequent as it is.
    String tellingWord(Language language, Random random) {
        var rank = pick(zipf, random);
        while (rank < 100) {
            rank = pick(zipf, random);
        }
        return vocabularies.getOrDefault(language, List.of()).get(rank);
    }

    Language language(Random random) {
        return byShare.get(random.nextInt(byShare.size()));
    }

    String body(Random random) {
        return "B" + pick(bodies, random);
    }

    private static List<String> vocabulary(Language language) {
        var random = new Random(language.tag().hashCode());
        var seen = new java.util.LinkedHashSet<String>();
        var syllables = LETTERS.getOrDefault(language, "").split(" ");
        while (seen.size() < WORDS) {
            var word = new StringBuilder();
            if (language.equals(Language.ZH)) {
                for (var left = 1 + random.nextInt(3); left > 0; left--) {
                    word.appendCodePoint(0x4E00 + (int) (3500 * Math.pow(random.nextDouble(), 1.5)));
                }
            } else {
                for (var left = 1 + random.nextInt(5); left > 0; left--) {
                    word.append(syllables[random.nextInt(syllables.length)]);
                }
            }
            seen.add(word.toString());
        }
        return List.copyOf(seen);
    }

    private static double[] cumulated(int size, double exponent) {
        var sums = new double[size];
        var sum = 0.0;
        for (var i = 0; i < size; i++) {
            sum += 1 / Math.pow(i + 1.0, exponent);
            sums[i] = sum;
        }
        for (var i = 0; i < size; i++) {
            sums[i] /= sum;
        }
        return sums;
    }

    private static int pick(double[] cumulated, Random random) {
        var place = java.util.Arrays.binarySearch(cumulated, random.nextDouble());
        return Math.min(cumulated.length - 1, place < 0 ? -place - 1 : place);
    }
}
