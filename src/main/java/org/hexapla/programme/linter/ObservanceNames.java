package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hexapla.programme.linter.Known.Observance;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// Finds the observances that a sentence names, in any case, with particles and with plain apostrophes.
final class ObservanceNames {

    private static final int STEM = 4;

    private final List<Name> names;

    private record Name(Pattern words, int length, Observance observance) {}

    /// Where an observance is named.
    record Named(int start, int end, Observance observance) {

        boolean overlaps(Named other) {
            return start < other.end && other.start < end;
        }
    }

    private ObservanceNames(List<Name> names) {
        this.names = names;
    }

    /// The longest names first: "World Day of Radio" is not "World Day".
    static ObservanceNames of(Known known, Lexicon lexicon) {
        return new ObservanceNames(known.observances().stream()
                .flatMap(each -> each.names().stream()
                        .map(name -> Letters.aligned(Plain.of(name).text().strip()))
                        .filter(name -> !name.isEmpty())
                        .map(name -> new Name(pattern(name, lexicon), name.length(), each)))
                .sorted(Comparator.comparingInt(Name::length).reversed())
                .toList());
    }

    private static Pattern pattern(String name, Lexicon lexicon) {
        if (lexicon.isChinese()) {
            return Pattern.compile(Pattern.quote(name));
        }
        if (lexicon.isArabic()) {
            var words = Pattern.quote(name);
            return Pattern.compile(
                    name.startsWith("ال")
                            ? "(?:" + words + "|لل" + Pattern.quote(name.substring(2)) + ")(?!\\p{L})"
                            : words + "(?!\\p{L})");
        }
        var words = lexicon.language().tag().equals("ru")
                ? Pattern.compile(" ")
                        .splitAsStream(name)
                        .map(ObservanceNames::inAnyCase)
                        .collect(Collectors.joining(" "))
                : Pattern.quote(name);
        return Pattern.compile("(?<!\\p{L})" + words + "(?!\\p{L})");
    }

    /// Russian words change their endings, "день" also within.
    private static String inAnyCase(String word) {
        if (word.equals("день")) {
            return "д(?:ень|ня|ню|нем|не)";
        }
        return word.length() < STEM
                ? Pattern.quote(word)
                : Pattern.quote(word.substring(0, word.length() - (word.length() > STEM + 1 ? 2 : 1))) + "[а-я]{0,4}";
    }

    List<Named> in(Passage passage, Sentence sentence) {
        var found = new ArrayList<Named>();
        var text = Letters.aligned(passage.text(sentence));
        for (var name : names) {
            for (var match = name.words().matcher(text); match.find(); ) {
                var named =
                        new Named(sentence.start() + match.start(), sentence.start() + match.end(), name.observance());
                if (found.stream().noneMatch(named::overlaps)) {
                    found.add(named);
                }
            }
        }
        found.sort(Comparator.comparingInt(Named::start));
        return found;
    }
}
