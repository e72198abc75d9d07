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
    private static final int FAR = 180;
    private static final int FEWEST = 3;
    private static final int SHORT_ITEM = 46;
    private static final int MANY = 6;
    private static final Pattern GROUP = Pattern.compile("\\(([^()]*)\\)");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (var sentence : passage.sentences()) {
                lists(passage, sentence, reading.lexicon()).stream()
                        .map(place -> place.upToEnd(passage.text(), reading.lexicon()))
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
    private record Place(int start, int from, int to, Manner manner) {

        Place upToEnd(String text, Lexicon lexicon) {
            return new Place(start, from, ListEnds.of(text, from, to, lexicon), manner);
        }
    }

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
        if (isNoList(passage, place, lexicon)) {
            return Optional.empty();
        }
        var list = Enumeration.of(text, place.from(), place.to(), lexicon);
        var count = stated.get().value().longValueExact();
        if (list.most() < count && isOrigin(passage, stated.get(), place, lexicon)) {
            return Optional.empty();
        }
        if ((place.manner() == Manner.VERB || isDistant(passage, sentence, place, stated.get(), lexicon))
                && !isNearly(list, count)) {
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

    /// "240 participants, that is, 80 per cent" lists nothing.
    private static boolean beginsWithNumber(Passage passage, Place place) {
        return place.manner() == Manner.WORDS
                && passage.quantities(place.from(), place.to()).stream()
                        .anyMatch(each -> passage.text()
                                .substring(place.from(), each.start())
                                .isBlank());
    }

    /// "Six observers, from Ghana, France and Uruguay": two may come from one place.
    private static boolean isOrigin(Passage passage, Quantity stated, Place place, Lexicon lexicon) {
        return lexicon.compiled("^[,،]? ?{scope.from}(?!\\p{L})")
                        .matcher(passage.text().substring(place.start(), place.to()))
                        .find()
                && !listable(passage.text().substring(stated.end(), place.start()), lexicon);
    }

    /// A choice, one number, or parts that have numbers of their own.
    private static boolean isNoList(Passage passage, Place place, Lexicon lexicon) {
        var listed = passage.text().substring(place.from(), place.to());
        return lexicon.compiled("^[ :]*{including}").matcher(listed).find()
                || place.manner() == Manner.BRACKETS && listed.contains("/")
                || beginsWithNumber(passage, place)
                || (!passage.quantities(place.from(), place.to()).isEmpty() || lexicon.has("each.of", listed))
                        && hasNumbersInItems(passage, place, lexicon);
    }

    private static boolean isNearly(Enumeration list, long count) {
        return list.items().size() >= FEWEST
                && list.items().stream().allMatch(item -> item.text().strip().length() <= SHORT_ITEM)
                && (list.mayHave(count - 1)
                        || list.mayHave(count + 1)
                        || count > MANY && (list.mayHave(count - 2) || list.mayHave(count + 2)));
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
                .filter(each -> each.isCount() && each.end() > place.start() - FAR)
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
        var isWithinReach = !lexicon.isChinese()
                && (place.manner() == Manner.WORDS
                        || place.manner() == Manner.COLON && !between.matches(".*[,،;，؛(].*"));
        return isWhole
                        && !isOther(between, lexicon)
                        && (isWithinReach || isTied(passage, sentence, place, last, lexicon))
                ? Optional.of(last)
                : Optional.empty();
    }

    private static boolean isOther(String between, Lexicon lexicon) {
        return lexicon.compiled("^ ?(?:-)?{not-listed}" + (lexicon.isChinese() ? "" : "(?!\\p{L})"))
                .matcher(between)
                .find();
    }

    /// Nothing but the list's coming near to the number says that it is about it.
    private static boolean isDistant(
            Passage passage, Sentence sentence, Place place, Quantity stated, Lexicon lexicon) {
        return !isTied(passage, sentence, place, stated, lexicon);
    }

    /// Whether the words say that the list is of what the number counts.
    private static boolean isTied(Passage passage, Sentence sentence, Place place, Quantity last, Lexicon lexicon) {
        var between = passage.text().substring(last.end(), place.start());
        var isListable = between.length() <= REACH && listable(between, lexicon);
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
        return isFollowing
                || isListable && (place.manner() != Manner.BRACKETS || isAdjacent)
                || isAdjacent && (place.manner() == Manner.BRACKETS || place.manner() == Manner.WORDS);
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
