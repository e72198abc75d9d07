package org.hexapla.programme.linter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hexapla.programme.linter.Reading.Passage;
import org.hexapla.programme.linter.Reading.Sentence;

/// "1,035,000 visits, compared with 900,000 before, an increase of 15 per cent": the later number stands first, and the
/// change follows, precedes or opens the next sentence. Also a change in whole things: "48, up from 40, or 8 more".
final class ComparedChanges implements Check {

    private static final int BACK = 150;
    private static final int BEHIND = 90;
    private static final int NEAR = 28;
    private static final BigDecimal FAR = BigDecimal.valueOf(20);
    private static final BigDecimal ROUNDING = new BigDecimal("0.0099");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    @Override
    public List<Finding> check(Reading reading, Known known) {
        var findings = new ArrayList<Finding>();
        for (var passage : reading.passages()) {
            for (int i = 0; i < passage.sentences().size(); i++) {
                var sentence = passage.sentences().get(i);
                int end = i + 1 < passage.sentences().size()
                        ? passage.sentences().get(i + 1).end()
                        : sentence.end();
                pairs(passage, sentence, reading.lexicon()).stream()
                        .flatMap(pair -> compare(passage, sentence, pair, end, reading.lexicon()).stream())
                        .findFirst()
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    private record Pair(Quantity before, Quantity now, int start, int end) {

        BigDecimal change() {
            return now.value().subtract(before.value()).divide(before.value(), MathContext.DECIMAL64);
        }
    }

    private static List<Pair> pairs(Passage passage, Sentence sentence, Lexicon lexicon) {
        var edge = lexicon.isChinese() ? "" : lexicon.isArabic() ? "(?<!\\p{L})[وف]?" : "(?<!\\p{L})";
        var end = lexicon.isChinese() || lexicon.isArabic() ? "" : "(?!\\p{L})";
        var words = lexicon.compiled(edge + "{compared.number}" + end)
                .matcher(passage.text())
                .region(sentence.start(), sentence.end());
        var pairs = new ArrayList<Pair>();
        while (words.find()) {
            int place = words.start();
            int behind = words.end();
            var before = counts(passage, behind, Math.min(sentence.end(), behind + BEHIND), lexicon).stream()
                    .findFirst()
                    .filter(each ->
                            !passage.text().substring(behind, each.start()).matches(".*[;؛；:].*"))
                    .map(each -> each.start() - behind < 3 ? exact(each) : each);
            var now = before.flatMap(old -> now(passage, sentence, place, old, lexicon));
            if (before.isPresent() && now.isPresent()) {
                pairs.add(new Pair(
                        before.get(),
                        now.get(),
                        Math.min(before.get().start(), now.get().start()),
                        Math.max(before.get().end(), now.get().end())));
            }
        }
        return pairs;
    }

    /// The last number before the comparison; where it opens the sentence, the first behind it.
    private static Optional<Quantity> now(
            Passage passage, Sentence sentence, int place, Quantity old, Lexicon lexicon) {
        var earlier = counts(passage, Math.max(sentence.start(), place - BACK), place, lexicon);
        if (!earlier.isEmpty()) {
            return earlier.stream().filter(each -> areAlike(each, old)).reduce((_, later) -> later);
        }
        return counts(passage, old.end(), Math.min(sentence.end(), old.end() + BEHIND), lexicon).stream()
                .findFirst()
                .filter(each -> areAlike(each, old));
    }

    /// "Over the 60,000 before" compares with just that number.
    private static Quantity exact(Quantity each) {
        return new Quantity(
                each.start(), each.end(), each.value(), each.kind(), Quantity.Bound.EXACT, each.step(), each.unit());
    }

    /// Numbers of things, not of the months they are of.
    private static List<Quantity> counts(Passage passage, int from, int to, Lexicon lexicon) {
        return passage.quantities(from, to).stream()
                .filter(each -> each.isCount() && each.value().signum() > 0)
                .filter(each -> !lexicon.compiled("^[ -]*(?:{unit.month}|{unit.week}|{unit.day}|{unit.year})"
                                + (lexicon.isChinese() ? "" : "(?!\\p{L})"))
                        .matcher(passage.text().substring(each.end()))
                        .find())
                .filter(each -> !lexicon.isArabic()
                        || !lexicon.compiled("(?:ال){unit.month} (?:ال)?$")
                                .matcher(passage.text().substring(0, each.start()))
                                .find())
                .toList();
    }

    private static boolean areAlike(Quantity now, Quantity before) {
        return now.value().compareTo(before.value().multiply(FAR)) < 0
                && before.value().compareTo(now.value().multiply(FAR)) < 0;
    }

    private static Optional<Finding> compare(Passage passage, Sentence sentence, Pair pair, int end, Lexicon lexicon) {
        for (var said : passage.quantities(sentence.start(), end)) {
            if (said.start() == pair.before().start()
                    || said.start() == pair.now().start()) {
                continue;
            }
            if (said.start() >= sentence.end() && !opens(passage, sentence, said, lexicon)) {
                continue;
            }
            var direction = direction(passage, sentence, said, pair, lexicon);
            if (direction != 0 && !fits(passage, said, pair, direction)) {
                return isBorneOut(passage, said, pair, direction, lexicon)
                        ? Optional.empty()
                        : Optional.of(finding(passage, said, pair));
            }
            if (direction != 0) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// By other numbers around: "4.2 million, or 600,000 a month, against 3.5 million, an increase of 20 per cent".
    private static boolean isBorneOut(Passage passage, Quantity said, Pair compared, int direction, Lexicon lexicon) {
        var claims = Claims.of(passage, lexicon);
        return claims.all().stream()
                .filter(claim -> said.isShare() && claim.quantity() == said)
                .anyMatch(claim -> Changes.pairs(claim, claims)
                        .filter(pair ->
                                pair.before().start() != compared.before().start()
                                        || pair.now().start() != compared.now().start())
                        .anyMatch(pair -> Changes.holds(claim, pair, direction)));
    }

    /// "This is an increase of 20 per cent", not the next sentence's own change.
    private static boolean opens(Passage passage, Sentence sentence, Quantity said, Lexicon lexicon) {
        var opening = passage.text().substring(sentence.end(), said.start());
        return opening.length() < 60
                && lexicon.compiled("^ *{pointing-back}").matcher(opening).find();
    }

    /// 1 for a rise, -1 for a fall, 0 where the number is none of the change.
    private static int direction(Passage passage, Sentence sentence, Quantity said, Pair pair, Lexicon lexicon) {
        var text = passage.text();
        int from = Math.max(sentence.start(), said.start() - NEAR - 10);
        for (var other : passage.quantities()) {
            from = other.end() <= said.start() ? Math.max(from, other.end()) : from;
        }
        var before = text.substring(Math.min(from, said.start()), said.start());
        var behind = text.substring(said.end(), Math.min(text.length(), said.end() + NEAR))
                .replaceAll("[.;,،؛。，].*$", "");
        int found = word(before, lexicon);
        if (said.isShare()) {
            return found != 0
                    ? found
                    : lexicon.has("change.up", behind) ? 1 : lexicon.has("change.down", behind) ? -1 : 0;
        }
        // A number of things is a change only where the words say "by" or "of" it.
        return said.start() > pair.end()
                        && lexicon.compiled("(?:{rise}|{fall}) ?{change.by} *$")
                                .matcher(before)
                                .find()
                ? found
                : 0;
    }

    private static int word(String words, Lexicon lexicon) {
        return lexicon.has("rise", words) ? 1 : lexicon.has("fall", words) ? -1 : 0;
    }

    private static boolean fits(Passage passage, Quantity said, Pair pair, int direction) {
        var exact = said.isShare()
                ? pair.change()
                : pair.now().value().subtract(pair.before().value());
        if (exact.signum() * direction < 0) {
            return false;
        }
        var roughly = isRough(passage, said) || isRough(passage, pair.now()) || isRough(passage, pair.before());
        var slack = said.isShare()
                ? roughly ? new BigDecimal("0.05") : ROUNDING
                : roughly ? exact.abs().multiply(new BigDecimal("0.1")) : BigDecimal.ZERO;
        var off = exact.abs().subtract(said.value());
        return switch (said.bound()) {
            case MORE -> off.add(slack).signum() >= 0;
            case LESS -> off.subtract(slack).signum() <= 0;
            default -> off.abs().compareTo(slack) <= 0;
        };
    }

    /// Bound by "about" and its like, or written with "million".
    private static boolean isRough(Passage passage, Quantity each) {
        return !each.isExact()
                || each.isCount()
                        && LETTER.matcher(passage.text().substring(each.start(), each.end()))
                                .find();
    }

    private static Finding finding(Passage passage, Quantity said, Pair pair) {
        return passage.finding(
                Rule.SHARE,
                Math.min(pair.start(), said.start()),
                Math.max(pair.end(), said.end()),
                said.isShare() ? "linter.share.change" : "linter.share.difference",
                pair.before().value(),
                pair.now().value(),
                said.isShare()
                        ? pair.change()
                        : pair.now().value().subtract(pair.before().value()),
                said.value());
    }
}
