package org.hexapla.library.analysis.suggesting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hexapla.authorities.Spelling;
import org.hexapla.library.analysis.suggesting.Suggestion.Evidence;

/// Where a text names what a list of names knows: the longest name at each place, weighed by where it stands. What
/// stands in the title or in a heading is what a document is about; what is named once on page 20 hardly is.
final class Mentions {

    private static final int LONGEST = 6;

    /// No name begins or ends with one of these.
    private static final Set<String> SMALL = Set.of(
            ("a an and as at by for from in its of on or that the their this to was were which with would has have had be been is are"
                            + " de la le les des du et en au aux un une sur par pour que qui dans est l d"
                            + " el los las del y por para con una se su al o")
                    .split(" "));

    /// What a text of so many letters names once, a longer one names oftener.
    private static final double SHORT = 6000;

    private static final double MOST_LENIENT = 3;

    private static final int LONGEST_CHINESE = 14;
    private static final Pattern RUN = Pattern.compile("[\\p{IsHan}]+|[\\p{L}\\p{M}\\p{N}]+(?:['’][\\p{L}]+)?");

    /// What words name that are a name of something else: `security` in `Security Council` is not security.
    static final String NOTHING = "";

    /// What of a text a passage is.
    enum Place {
        TITLE(46),
        AGENDA(38),
        HEADING(9),
        FIRST_PAGE(5),
        TEXT(0);

        private final int weight;

        Place(int weight) {
            this.weight = weight;
        }
    }

    /// Something that is named.
    static final class Mention {

        private int count;
        private int words;
        private double best;
        private double headings;
        private Evidence evidence;

        private Mention(Evidence evidence) {
            this.evidence = evidence;
        }

        int count() {
            return count;
        }

        Evidence evidence() {
            return evidence;
        }

        /// Whether it is named by more than one word.
        boolean isParticular() {
            return words > 1;
        }

        /// Place first, then how often, then how particular the words are.
        double weight(int letters) {
            var often = 7 * Math.log(1.0 + count * Math.clamp(SHORT / Math.max(1, letters), 1, MOST_LENIENT));
            var particular = words > 1 ? 1.25 : 1;
            return (best + Math.min(headings, 18) + often) * particular;
        }
    }

    private final Function<String, Optional<String>> names;
    private final Map<String, Optional<String>> known = new HashMap<>();
    private final Map<String, Mention> found = new LinkedHashMap<>();

    /// @param names from words in plain letters to what they name
    Mentions(Function<String, Optional<String>> names) {
        this.names = names;
    }

    Map<String, Mention> found() {
        return found;
    }

    void read(String passage, Place place, Function<int[], Evidence> evidence) {
        var runs = runs(passage);
        var at = 0;
        while (at < runs.size()) {
            at = Math.max(at + 1, longest(runs, at, place, evidence));
        }
    }

    private int longest(List<Run> runs, int at, Place place, Function<int[], Evidence> evidence) {
        var most = runs.get(at).isChinese() ? LONGEST_CHINESE : LONGEST;
        for (var until = Math.min(runs.size(), at + most); until > at; until--) {
            if (isSmall(runs.get(at)) || isSmall(runs.get(until - 1))) {
                continue;
            }
            var words = join(runs.subList(at, until));
            var name = known.computeIfAbsent(words, names);
            if (name.filter(NOTHING::equals).isPresent()) {
                return until;
            }
            if (name.isPresent()) {
                note(name.get(), until - at, place, evidence.apply(new int[] {
                    runs.get(at).start(), runs.get(until - 1).end()
                }));
                return until;
            }
        }
        return at;
    }

    private void note(String name, int words, Place place, Evidence evidence) {
        var mention = found.computeIfAbsent(name, _ -> new Mention(evidence));
        mention.count++;
        mention.words = Math.max(mention.words, words);
        if (place == Place.HEADING) {
            mention.headings += place.weight;
        }
        if (place.weight > mention.best) {
            mention.best = place.weight;
            mention.evidence = evidence;
        }
    }

    /// Whether words could be one of these names: nearly none of a text's words begins one, and asking is dear.
    static Predicate<String> firstWords(Stream<String> names) {
        var first = names.map(Spelling::folded)
                .filter(name -> !name.isEmpty())
                .map(Mentions::first)
                .collect(Collectors.toSet());
        return words -> first.contains(first(words));
    }

    private static String first(String words) {
        return Character.isIdeographic(words.codePointAt(0)) ? words.substring(0, 1) : words.split(" ", 2)[0];
    }

    private static boolean isSmall(Run run) {
        return SMALL.contains(run.folded());
    }

    private static String join(List<Run> runs) {
        var words = new StringBuilder();
        for (var run : runs) {
            if (!words.isEmpty() && !run.isChinese()) {
                words.append(' ');
            }
            words.append(run.folded());
        }
        return words.toString();
    }

    private static List<Run> runs(String passage) {
        var runs = new ArrayList<Run>();
        var matcher = RUN.matcher(passage);
        while (matcher.find()) {
            if (Character.isIdeographic(matcher.group().codePointAt(0))) {
                // Chinese writes no blanks: each sign may begin a name.
                for (var i = matcher.start(); i < matcher.end(); i++) {
                    runs.add(new Run(passage.substring(i, i + 1), i, i + 1, true));
                }
            } else {
                runs.add(new Run(Spelling.folded(matcher.group()), matcher.start(), matcher.end(), false));
            }
        }
        return runs;
    }

    private record Run(String folded, int start, int end, boolean isChinese) {}
}
