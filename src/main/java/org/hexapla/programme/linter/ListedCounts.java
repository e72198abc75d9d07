package org.hexapla.programme.linter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.kernel.Language;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "24 countries: ..." must be followed by 24 names.
final class ListedCounts implements Check {

    private static final int REACH = 90;
    private static final int ADJACENT = 36;
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                lists(passage, sentence, reading.lexicon()).stream()
                        .flatMap(list -> compare(passage, sentence, list, reading.lexicon()).stream())
                        .findFirst()
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /// @param from where the list begins
    /// @param to where it ends
    /// @param start where the words that announce it begin
    private record Place(int start, int from, int to, Manner manner) {}

    enum Manner {
        BRACKETS,
        COLON,
        WORDS,
        /// A verb that may also lead to other things than those that are counted.
        VERB
    }

    private static List<Place> lists(Passage passage, Sentence sentence, Lexicon lexicon) {
        var text = passage.text();
        var places = new ArrayList<Place>();
        var groups = GROUP.matcher(text).region(sentence.start(), sentence.end());
        while (groups.find()) {
            places.add(new Place(groups.start(), groups.start(1), groups.end(1), Manner.BRACKETS));
        }
        int end = endOfList(text, sentence);
        var colon = Pattern.compile(":| [–—-] |——").matcher(text).region(sentence.start(), end);
        while (colon.find()) {
            var closing = colon.group().equals(":") ? -1 : text.indexOf(colon.group(), colon.end());
            places.add(
                    new Place(colon.start(), colon.end(), closing > 0 && closing < end ? closing : end, Manner.COLON));
        }
        var words = lexicon.pattern("namely").matcher(text).region(sentence.start(), end);
        while (words.find()) {
            places.add(new Place(words.start(), words.end(), end, Manner.WORDS));
        }
        named(passage, sentence, end, lexicon).ifPresent(places::add);
        ListIntroductions.in(passage, sentence, end, lexicon)
                .forEach(list -> places.add(new Place(list.start(), list.from(), end, list.manner())));
        return places;
    }

    /// "The four themes were peace, climate and youth."
    private static Optional<Place> named(Passage passage, Sentence sentence, int end, Lexicon lexicon) {
        var words = lexicon.compiled("{listable}(?: \\p{L}+){0,4}? {listed-verb} +(?=[^,،]{1,40}(?:,|،| {and} | و))")
                .matcher(passage.text())
                .region(sentence.start(), end);
        return words.find() && !lexicon.isChinese()
                ? Optional.of(new Place(words.end(), words.end(), end, Manner.WORDS))
                : Optional.empty();
    }

    private static int endOfList(String text, Sentence sentence) {
        int end = sentence.end();
        while (end > sentence.start() && ".。!?؟ ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static Optional<Finding> compare(Passage passage, Sentence sentence, Place place, Lexicon lexicon) {
        var text = passage.text();
        var stated = stated(passage, sentence, place, lexicon);
        if (stated.isEmpty()
                || place.from() >= place.to()
                || isOfficialLanguages(passage, stated.get(), place, lexicon)) {
            return Optional.empty();
        }
        int from = place.from();
        if (lexicon.compiled("^[ :]*{including}")
                        .matcher(text.substring(from, place.to()))
                        .find()
                || (!passage.quantities(from, place.to()).isEmpty()
                                || lexicon.has("each.of", text.substring(from, place.to())))
                        && hasNumbersInItems(passage, place, lexicon)) {
            return Optional.empty();
        }
        var list = Enumeration.of(text, from, place.to(), lexicon);
        var count = stated.get().value().longValueExact();
        if (place.manner() == Manner.VERB && !list.mayHave(count - 1) && !list.mayHave(count + 1)) {
            return Optional.empty();
        }
        if (!list.isList()
                || list.mayHave(count)
                || list.mayHaveWithNumbers(passage, count)
                || hasAnother(passage, sentence, list, place)) {
            return Optional.empty();
        }
        var key = list.mayHave(count - list.bracketed()) && list.bracketed() > 0
                ? "linter.listed-count.brackets"
                : "linter.listed-count.differs";
        return Optional.of(passage.finding(
                Rule.LISTED_COUNT,
                stated.get().start(),
                place.to(),
                key,
                count,
                list.items().size() + list.furtherThings(passage, count)));
    }

    /// "In the six official languages" says how; it counts a list only where that names the languages.
    private static boolean isOfficialLanguages(Passage passage, Quantity stated, Place place, Lexicon lexicon) {
        var listed = passage.text().substring(place.from(), place.to()).toLowerCase(Locale.ROOT);
        return lexicon.compiled("^[^,.;:()]{0,12}{official-languages}")
                        .matcher(stated.unit())
                        .find()
                && Language.OFFICIAL.stream()
                                .map(language -> language.locale()
                                        .getDisplayLanguage(lexicon.language().locale())
                                        .toLowerCase(Locale.ROOT))
                                .filter(listed::contains)
                                .count()
                        < 2;
    }

    /// A list whose items have numbers of their own is one of parts, which [Sums] reads.
    private static boolean hasNumbersInItems(Passage passage, Place place, Lexicon lexicon) {
        return PartList.of(passage, place.from(), place.to(), lexicon).isPresent()
                || passage.quantities(place.from(), place.to()).size() > 1;
    }

    private static boolean hasAnother(Passage passage, Sentence sentence, Enumeration list, Place place) {
        return passage.quantities(sentence.start(), place.start()).stream()
                .filter(Quantity::isCount)
                .anyMatch(each ->
                        each.value().scale() <= 0 && list.mayHave(each.value().longValue()));
    }

    /// The number that the list is about: right before it, or of things that are listed by name.
    private static Optional<Quantity> stated(Passage passage, Sentence sentence, Place place, Lexicon lexicon) {
        var before = passage.quantities(sentence.start(), place.start()).stream()
                .filter(each -> each.isCount() && each.end() > place.start() - REACH)
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        var last = before.getLast();
        var between = passage.text().substring(last.end(), place.start());
        var isWhole = last.isExact()
                && last.value().stripTrailingZeros().scale() <= 0
                && last.value().longValue() > 1
                && last.value().longValue() <= 250;
        var isListable = listable(between, lexicon);
        var isAdjacent = between.length() <= ADJACENT
                && !(place.manner() == Manner.WORDS ? between.replaceFirst("[,،] *$", "") : between)
                        .matches(".*[,،;，؛(].*");
        var isFollowing = lexicon.compiled("{following} *$")
                        .matcher(passage.text().substring(sentence.start(), last.start()))
                        .find()
                || lexicon.compiled("^ *(?:\\p{L}+ ){0,2}(?:ال)?{following}")
                                .matcher(between)
                                .find()
                        && !lexicon.isChinese();
        var isOther = lexicon.compiled("^ ?(?:-)?{not-listed}" + (lexicon.isChinese() ? "" : "(?!\\p{L})"))
                .matcher(between)
                .find();
        return isWhole
                        && !isOther
                        && (isFollowing
                                || isListable && (place.manner() != Manner.BRACKETS || isAdjacent)
                                || isAdjacent && (place.manner() == Manner.BRACKETS || place.manner() == Manner.WORDS))
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean listable(String between, Lexicon lexicon) {
        return lexicon.isChinese()
                ? lexicon.compiled("^ ?(?:个|种|项|座|所|家|大)?(?:主要|优先)?(?:{listable}|{listable.also})")
                        .matcher(between)
                        .find()
                : lexicon.compiled("^ *(?:[\\p{L}-]+ ){0,2}(?:ال)?(?:{listable}|{listable.also})(?!\\p{L})")
                        .matcher(between)
                        .find();
    }
}
